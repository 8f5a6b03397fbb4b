import { lazy, Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../components/ActionButton';
import { Disclosure } from './Disclosure';
import { TemplateCard } from './TemplateCard';
import type { InsertTemplate } from './useInsertTemplate';

const AnnualOptions = lazy(() => import(/* webpackChunkName: "review-options" */ './AnnualOptions'));

/** 年度计划: one click spreads the targets over the years; the options are for quarters and another ledger. */
export function AnnualCard({ insert, annual, setAnnual }: Pick<InsertTemplate, 'insert' | 'annual' | 'setAnnual'>) {
  const { t } = useTranslation();
  return (
    <TemplateCard icon={<CalendarLtrRegular />} title={t('templates.annual')} description={t('templates.annualDescription')}>
      <ActionButton icon={<TableAddRegular />} onClick={() => void insert('annual')}>{t('templates.insertAnnual')}</ActionButton>
      <Disclosure label={t('annual.options')}>
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <AnnualOptions annual={annual} onChange={setAnnual} />
        </Suspense>
      </Disclosure>
    </TemplateCard>
  );
}
