import { useTranslation } from 'react-i18next';

/** A view on its way. Drawn with the page's own few styles: the first paint does not wait for a component. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="loading-ring" aria-hidden />
      <p>{t('app.loading')}</p>
    </div>
  );
}
