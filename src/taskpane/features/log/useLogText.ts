import { useTranslation } from 'react-i18next';
import { useFormats } from '../../indicators/useFormats';
import type { Activity } from '../../operations/useActivity';

/** The list as plain text, earliest first: for a note or a message to a colleague. */
export function useLogText(activities: readonly Activity[]): string {
  const { t } = useTranslation();
  const { time } = useFormats();
  return activities
    .slice()
    .reverse()
    .map(({ at, notice, undone }) =>
      [
        `${time(at)}  ${notice.text}`,
        ...notice.notes.map((note) => `    ${note}`),
        ...(undone ? [`    ${undone.ok ? t('log.undoneAt', { time: time(undone.at), text: undone.text }) : t('log.notUndone', { text: undone.text })}`] : []),
      ].join('\n'),
    )
    .join('\n');
}
