import type { ReactNode } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { ActionButton } from '../../components/ActionButton';

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
  more: { gridColumn: '2', minWidth: 0 },
  action: { gridColumn: '2', justifySelf: 'start', marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly description: string;
  readonly action: string;
  readonly primary?: boolean;
  readonly onInsert: () => void;
  /** What few people need, below the button. */
  readonly children?: ReactNode;
}

export function TemplateCard({ icon, title, description, action, primary = false, onInsert, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={styles.icon} aria-hidden>{icon}</span>
      <Subtitle2 as="h2" className={styles.title}>{title}</Subtitle2>
      <p className={styles.text}>{description}</p>
      <ActionButton className={styles.action} appearance={primary ? 'primary' : 'secondary'} icon={<TableAddRegular />} onClick={onInsert}>
        {action}
      </ActionButton>
      {children && <div className={styles.more}>{children}</div>}
    </section>
  );
}
