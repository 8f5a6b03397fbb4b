import { createContext, useContext, useId, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  // The arrow stands in the middle of a wider box: shifted, it is flush with the text above.
  button: { marginInlineStart: '-6px', alignSelf: 'flex-start', justifyContent: 'flex-start', paddingLeft: 0, paddingRight: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  content: { paddingTop: tokens.spacingVerticalS },
});

const OpenContext = createContext(true);

/** Whether the content of the disclosure around it is shown; content that was opened once stays made. */
export const useIsOpen = (): boolean => useContext(OpenContext);

/** What few people need, behind a quiet button. Its content is made when it is opened first. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(false);
  const toggle = () => {
    setOpen(!open);
    setSeen(true);
  };
  return (
    <div>
      <Button
        appearance="transparent" className={styles.button} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open} aria-controls={id} onClick={toggle}
      >
        {label}
      </Button>
      <div id={id} className={styles.content} hidden={!open}>{seen && <OpenContext.Provider value={open}>{children}</OpenContext.Provider>}</div>
    </div>
  );
}
