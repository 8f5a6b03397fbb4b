import type { ReactNode } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0, lineHeight: '24px' },
  text: { gridColumn: '2', margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  action: { gridColumn: '2', minWidth: 0, marginTop: tokens.spacingVerticalS },
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
      <Subtitle2 as="h2" className={styles.title}>{title}</Subtitle2>
      <p className={styles.text}>{description}</p>
      <div className={styles.action}>{children}</div>
    </section>
  );
}
