import { LocaleType, mergeLocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import filterEn from '@univerjs/sheets-filter/locale/en-US';
import filterUiEn from '@univerjs/sheets-filter-ui/locale/en-US';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import numfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import tableEn from '@univerjs/sheets-table/locale/en-US';
import tableUiEn from '@univerjs/sheets-table-ui/locale/en-US';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import uiEn from '@univerjs/ui/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import conditionalZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import validationZh from '@univerjs/sheets-data-validation/locale/zh-CN';
import validationUiZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import filterZh from '@univerjs/sheets-filter/locale/zh-CN';
import filterUiZh from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUiZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import tableZh from '@univerjs/sheets-table/locale/zh-CN';
import tableUiZh from '@univerjs/sheets-table-ui/locale/zh-CN';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import uiZh from '@univerjs/ui/locale/zh-CN';

export type GridLocale = 'zh-CN' | 'en-US';

export const LOCALE_TYPES: Record<GridLocale, LocaleType> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

export const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZh, docsUiZh, sheetsZh, conditionalZh, validationZh, validationUiZh, filterZh, filterUiZh,
    formulaZh, formulaUiZh, numfmtUiZh, tableZh, tableUiZh, sheetsUiZh, uiZh,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn, docsUiEn, sheetsEn, conditionalEn, validationEn, validationUiEn, filterEn, filterUiEn,
    formulaEn, formulaUiEn, numfmtUiEn, tableEn, tableUiEn, sheetsUiEn, uiEn,
  ),
};
