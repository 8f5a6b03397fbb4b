import { useEffect, useId, useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { useTranslation } from 'react-i18next';
import type { PaneKey } from '../../../messages/keys';
import { ActionButton } from '../../components/ActionButton';
import { SelectionLine } from '../../components/SelectionLine';
import { useSelection } from '../../services/useSelection';
import type { HighlightSummary } from '../../../workbook/highlightRules';
import { RateFields } from './RateFields';
import { RuleList } from './RuleList';
import { useHighlight } from './useHighlight';
import { missOf, useRateForm } from './useRateForm';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2, margin: 0, scrollMarginTop: '64px', ':focus': { outlineStyle: 'none' }, overflowWrap: 'anywhere' },
  discard: { maxWidth: '360px' },
  buttons: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const action: Record<ReturnType<typeof missOf>, PaneKey> = { below: 'highlight.below', above: 'highlight.above', off: 'highlight.off' };

/** Highlights selected cells that miss a requirement, and keeps the list of these highlights. */
export default function HighlightPage({ active }: { active: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const selection = useSelection(active);
  const selectionId = useId();
  const highlights = useHighlight(active);
  const form = useRateForm();
  const [edited, setEdited] = useState<HighlightSummary | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (edited) heading.current?.focus();
  }, [edited]);

  const edit = (rule: HighlightSummary) => {
    if (!rule.rate) return;
    form.load(rule.rate);
    setEdited(rule);
  };
  const finish = () => {
    setEdited(null);
    form.clear();
  };
  const send = async () => {
    form.markSent();
    if (!form.rate) return;
    if (!edited) await highlights.highlight(form.rate);
    else if (await highlights.update(edited.id, form.rate)) finish();
  };

  return (
    <div className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {edited ? t('highlight.editing', { address: `${edited.sheetName}!${edited.address}` }) : t('highlight.title')}
      </h2>
      {!edited && <SelectionLine id={selectionId} selection={selection} />}
      <RateFields form={form.form} problem={form.problem} onChange={form.change} />
      <div className={styles.buttons}>
        <ActionButton appearance="primary" icon={<HighlightRegular />} blockedBy={edited || selection ? undefined : selectionId} onClick={() => void send()}>
          {edited ? t('highlight.save') : t(action[missOf(form.form)])}
        </ActionButton>
        {edited && <Button className={styles.discard} onClick={finish}>{t('highlight.cancel')}</Button>}
      </div>
      <RuleList highlights={highlights} onEdit={edit} />
    </div>
  );
}
