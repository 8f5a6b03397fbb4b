import { Dropdown, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { inArea, type AreaChoice, type DashboardLine } from '../../../domain/dashboard';
import type { IndicatorDomain } from '../../../domain/plan/schema';
import { domainKey } from '../../indicators/words';
import { useDashboardFormats } from './useDashboardFormats';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '168px' },
  list: { minWidth: 'min(168px, calc(100vw - 32px))', maxHeight: '320px' },
  option: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, flexGrow: 1, whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

const keyOf = (area: AreaChoice): string => (area === 'all' ? 'all' : 'domain' in area ? `domain ${area.domain}` : `chapter ${area.chapter}`);

interface Props {
  readonly lines: readonly DashboardLine[];
  readonly value: AreaChoice;
  readonly onChange: (value: AreaChoice) => void;
}

/** The whole plan, one domain, or one chapter of the document, with how many indicators each has. */
export function AreaFilter({ lines, value, onChange }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: word } = useTranslation();
  const styles = useStyles();
  const { chapter } = useDashboardFormats();
  const textOf = (area: AreaChoice): string =>
    area === 'all' ? t('dashboard.areaAll') : 'domain' in area ? word(domainKey[area.domain]) : t('dashboard.chapter', { number: chapter(area.chapter) });
  const domains = (Object.keys(domainKey) as IndicatorDomain[]).filter((domain) => lines.some(({ assessed }) => assessed.indicator.domain === domain)).map((domain) => ({ domain }));
  const chapters = [...new Set(lines.map((line) => line.chapter))].sort((a, b) => a - b).map((number) => ({ chapter: number }));
  const areas: readonly AreaChoice[] = ['all', ...domains, ...chapters];
  const option = (area: AreaChoice) => (
    <Option key={keyOf(area)} value={keyOf(area)} text={textOf(area)}>
      <span className={styles.option}>
        {textOf(area)}
        <span className={styles.count}>{lines.filter((line) => inArea(line, area)).length}</span>
      </span>
    </Option>
  );
  return (
    <Dropdown
      inlinePopup
      className={styles.root}
      listbox={{ className: styles.list }}
      aria-label={t('dashboard.area')}
      positioning={{ position: 'below', align: 'end' }}
      value={textOf(value)}
      selectedOptions={[keyOf(value)]}
      onOptionSelect={(_, { optionValue }) => onChange(areas.find((area) => keyOf(area) === optionValue) ?? 'all')}
    >
      {option('all')}
      <OptionGroup label={t('dashboard.domains')}>{domains.map(option)}</OptionGroup>
      <OptionGroup label={t('dashboard.chapters')}>{chapters.map(option)}</OptionGroup>
    </Dropdown>
  );
}
