import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useTranslation } from 'react-i18next';
import type { RecognisedReport } from '../../../domain/reports/report';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import type { Decisions } from './decisions';
import { EnrichFields } from './EnrichFields';
import { Preview } from './Preview';
import { useEnrichment } from './useEnrichment';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  text: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  action: { alignSelf: 'stretch' },
});

/** The columns that are added to the rows taken: choices, preview, the button that writes. */
export function Enrich({ report, decisions }: { report: RecognisedReport; decisions: Decisions }) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  const enrichment = useEnrichment(report, decisions);
  const { plan, written, write } = enrichment;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{t('enrich.title')}</Subtitle2>
      {written && (
        <>
          <p className={styles.text}>{t('enrich.written')}</p>
          <Preview plan={written} />
        </>
      )}
      {!written && plan.problem === 'no-rows' && <EmptyState text={t('enrich.nothing')} />}
      {!written && plan.problem !== 'no-rows' && (
        <>
          <EnrichFields report={report} {...enrichment} />
          <Preview plan={plan} />
          <ActionButton className={styles.action} appearance="primary" icon={<TableEditRegular />} disabledFocusable={plan.problem !== undefined} onClick={() => void write()}>
            {t('enrich.go')}
          </ActionButton>
        </>
      )}
    </section>
  );
}
