import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../workbook/checkWorkbook';
import { FindingGroup } from './FindingGroup';
import { groupFindings } from './groupFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  clean: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
}

/** What a check found, by kind, with what to do about it. */
export function Findings({ findings, onShow }: Props) {
  const { t } = useTranslation('report');
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.clean}>{t('check.clean')}</p>;
  return (
    <div className={styles.root}>
      {groupFindings(findings).map((group) => <FindingGroup key={group.kind} {...group} onShow={onShow} />)}
    </div>
  );
}
