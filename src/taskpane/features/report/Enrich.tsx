import { useId } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useTranslation } from 'react-i18next';
import type { EnrichmentPlan } from '../../../domain/reports/enrichmentPlan';
import type { RecognisedReport } from '../../../domain/reports/report';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import { EnrichFields } from './EnrichFields';
import { Preview } from './Preview';
import { useEnrichment } from './useEnrichment';
import type { SheetDecisions } from './useReport';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  action: { alignSelf: 'stretch' },
});

/** What is added to the rows taken: choices, preview, the button that writes. */
export function Enrich({ reports, decisions }: { reports: readonly RecognisedReport[]; decisions: SheetDecisions }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const enrichment = useEnrichment(reports, decisions);
  const { plans, written, write } = enrichment;
  const isEmpty = plans.every(({ problem }) => problem === 'no-rows');
  const blocked = plans.find(({ problem }) => problem !== undefined);
  const reasonId = useId();
  const previews = (shown: readonly EnrichmentPlan[]) =>
    shown.map((plan) => <Preview key={plan.sheetName} id={plan === blocked ? reasonId : undefined} plan={plan} named={shown.length > 1} />);
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{t('enrich.title')}</Subtitle2>
      {written && (
        <>
          <p className={styles.text}>{t('enrich.written')}</p>
          {previews(written)}
        </>
      )}
      {!written && (!isEmpty || enrichment.form.sheet !== null) && <EnrichFields reports={reports} {...enrichment} />}
      {!written && isEmpty && <EmptyState text={t('enrich.nothing')} />}
      {!written && !isEmpty && (
        <>
          {previews(plans)}
          <ActionButton
            className={styles.action} appearance="primary" icon={<TableEditRegular />} blockedBy={blocked && reasonId}
            onClick={() => void write()}
          >
            {t('enrich.go')}
          </ActionButton>
        </>
      )}
    </section>
  );
}
