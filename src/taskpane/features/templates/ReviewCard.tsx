import { lazy, Suspense } from 'react';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './Disclosure';
import { TemplateCard } from './TemplateCard';
import type { InsertTemplate } from './useInsertTemplate';

const ReviewOptions = lazy(() => import(/* webpackChunkName: "review-options" */ './ReviewOptions'));

/** 中期评估: one click follows the ledger; the options are for another date, ledger or language. */
export function ReviewCard({ insert, review, setReview }: Pick<InsertTemplate, 'insert' | 'review' | 'setReview'>) {
  const { t } = useTranslation();
  return (
    <TemplateCard
      icon={<DataTrendingRegular />}
      title={t('templates.review')}
      description={t('templates.reviewDescription')}
      action={t('templates.insertReview')}
      onInsert={() => void insert('review')}
    >
      <Disclosure label={t('review.options')}>
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <ReviewOptions review={review} onChange={setReview} />
        </Suspense>
      </Disclosure>
    </TemplateCard>
  );
}
