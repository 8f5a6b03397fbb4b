import { lazy, Suspense } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons/svg/book-search';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { useTranslation } from 'react-i18next';
import { ReviewCard } from './ReviewCard';
import { Disclosure } from './Disclosure';
import { TemplateCard } from './TemplateCard';
import type { InsertTemplate } from './useInsertTemplate';
import { useWelcome } from './useWelcome';
import { Welcome } from './Welcome';

const MoreOptions = lazy(() => import(/* webpackChunkName: "template-options" */ './MoreOptions'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
});

/** The sheets the add-in can make, and on the first start what it is for. */
export function TemplatesPage({ insert, inserted, spelling, setSpelling, review, setReview }: InsertTemplate) {
  const { t } = useTranslation();
  const welcome = useWelcome(inserted);
  return (
    <div className={useStyles().page}>
      {welcome.open && (
        <Welcome
          onLedger={() => void insert('ledger')}
          onClose={welcome.close}
        />
      )}
      <TemplateCard
        icon={<ClipboardTaskRegular />}
        title={t('templates.ledger')}
        description={t('templates.ledgerDescription')}
        action={t('templates.insertLedger')}
        primary={!welcome.open}
        onInsert={() => void insert('ledger')}
      />
      <ReviewCard insert={insert} review={review} setReview={setReview} />
      <TemplateCard
        icon={<BookSearchRegular />}
        title={t('templates.catalogue')}
        description={t('templates.catalogueDescription')}
        action={t('templates.insertCatalogue')}
        onInsert={() => void insert('catalogue')}
      />
      <Disclosure label={t('templates.more')}>
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <MoreOptions spelling={spelling} onSpelling={setSpelling} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
