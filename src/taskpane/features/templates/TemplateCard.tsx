import type { ReactNode } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { display: 'flex', fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0, lineHeight: '24px' },
  text: { gridColumn: '1 / -1', margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  action: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS, minWidth: 0, marginTop: tokens.spacingVerticalS, '& > button': { alignSelf: 'flex-start' } },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly description: string;
  /** What inserts the template: a button, or the choices that come first. */
  readonly children: ReactNode;
}

/** A template with what it is for. */
export function TemplateCard({ icon, title, description, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={styles.icon} aria-hidden>{icon}</span>
      <Subtitle2 as="h3" className={styles.title}>{title}</Subtitle2>
      <p className={styles.text}>{description}</p>
      <div className={styles.action}>{children}</div>
    </section>
  );
}
