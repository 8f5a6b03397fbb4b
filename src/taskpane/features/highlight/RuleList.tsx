import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, Spinner, Subtitle2, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../components/ActionButton';
import { EmptyState } from '../../components/EmptyState';
import type { HighlightSummary } from '../../../workbook/highlightRules';
import { groupRules } from './groupRules';
import { RuleItem } from './RuleItem';
import type { useHighlight } from './useHighlight';

const RemoveAllDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './RemoveAllDialog'));

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  all: { alignSelf: 'flex-start' },
});

interface Props {
  readonly highlights: ReturnType<typeof useHighlight>;
  readonly onEdit: (rule: HighlightSummary) => void;
}

/** The highlights that this add-in made in the workbook. Rules of others are neither listed nor touched. */
export function RuleList({ highlights, onEdit }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { rules, refresh, goTo, remove } = highlights;
  const listed = rules.state === 'read' ? rules.rules : [];
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>{t('rules.list')}</Subtitle2>
        <Tooltip content={t('rules.refresh')} relationship="label">
          <Button appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={() => void refresh()} />
        </Tooltip>
      </div>
      {rules.state === 'reading' && <Spinner size="tiny" label={t('rules.reading')} />}
      {rules.state === 'failed' && <EmptyState text={rules.text} action={<Button onClick={() => void refresh()}>{t('rules.again')}</Button>} />}
      {rules.state === 'read' && listed.length === 0 && <EmptyState text={t('rules.empty')} />}
      {listed.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('rules.list')}>
            {groupRules(listed).map((group) => (
              <RuleItem
                key={group.first.id}
                group={group}
                onGoTo={() => void goTo(group.first)}
                onEdit={() => onEdit(group.first)}
                onRemove={() => void remove(group.ids)}
              />
            ))}
          </ul>
          <ActionButton className={styles.all} onClick={() => setAsking(true)}>{t('rules.removeAll')}</ActionButton>
        </>
      )}
      {asking && (
        <Suspense fallback={null}>
          <RemoveAllDialog
            onClose={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              void remove(listed.map(({ id }) => id));
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
