import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { countLines, filterLines, inArea, worstOf, type AreaChoice, type Dashboard, type DashboardLine, type VerdictChoice } from '../../../domain/dashboard';
import type { Settings } from '../../../domain/measures/settings';
import { AreaFilter } from './AreaFilter';
import { dashedOf, Legend } from './chart/Legend';
import { Indicators } from './Indicators';
import { MethodNote } from './MethodNote';
import { Verdicts } from './Verdicts';
import { Worst } from './Worst';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  headline: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  first: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, lineHeight: '22px' },
  text: { margin: 0 },
});

interface Props {
  readonly board: Dashboard;
  readonly settings: Settings;
  readonly onGo: (line: DashboardLine) => void;
  readonly onSettings: () => void;
}

/** Counts of verdicts, the largest gaps, and every indicator with its small chart; verdict and area choose what is listed. */
export function Board({ board, settings, onGo, onSettings }: Props) {
  const { t } = useTranslation('dashboard');
  const styles = useStyles();
  const [verdict, setVerdict] = useState<VerdictChoice>('all');
  const [area, setArea] = useState<AreaChoice>('all');
  const here = board.lines.filter((line) => inArea(line, area));
  const listed = filterLines(board.lines, { verdict, area });
  const first = board.lines.find(({ absent }) => !absent);
  const clear = () => {
    setVerdict('all');
    setArea('all');
  };
  return (
    <div className={styles.root}>
      {board.entered === 0 && (
        <div className={styles.first}>
          <p className={styles.text}>{t('dashboard.nothingTyped')}</p>
          {first && <Button appearance="primary" onClick={() => onGo(first)}>{t('dashboard.goFirst')}</Button>}
        </div>
      )}
      <section className={styles.section}>
        <div className={styles.headline}>
          <h2 className={styles.heading}>{t('dashboard.verdicts')}</h2>
          <AreaFilter lines={board.lines} value={area} onChange={setArea} />
        </div>
        <Verdicts counts={countLines(here)} value={verdict} onChange={setVerdict} />
        <MethodNote methods={board.methods} settings={settings} onSettings={onSettings} />
      </section>
      {board.entered > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t('dashboard.worst')}</h2>
          <Worst lines={worstOf(here)} onGo={onGo} />
        </section>
      )}
      <section className={styles.section}>
        <div className={styles.headline}>
          <h2 className={styles.heading}>{t('dashboard.indicators')}</h2>
          <p className={styles.count}>{t('dashboard.shown', { count: listed.length })}</p>
        </div>
        <Legend dashed={dashedOf(board.lines)} />
        <Indicators lines={listed} elapsed={board.elapsed} onGo={onGo} onClear={clear} />
      </section>
    </div>
  );
}
