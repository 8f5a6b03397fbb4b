import { lazy, Suspense } from 'react';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../components/ActionButton';
import { Disclosure } from './Disclosure';
import { TemplateCard } from './TemplateCard';
import type { InsertTemplate } from './useInsertTemplate';

const ReviewOptions = lazy(() => import(/* webpackChunkName: "review-options" */ './ReviewOptions'));

/** 中期评估: one click follows the ledger; the options are for another date or ledger. */
export function ReviewCard({ insert, review, setReview }: Pick<InsertTemplate, 'insert' | 'review' | 'setReview'>) {
  const { t } = useTranslation();
  return (
    <TemplateCard
      icon={<DataTrendingRegular />}
      title={t('templates.review')}
      description={t('templates.reviewDescription')}
    >
      <ActionButton icon={<TableAddRegular />} onClick={() => void insert('review')}>{t('templates.insertReview')}</ActionButton>
      <Disclosure label={t('review.options')}>
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <ReviewOptions review={review} onChange={setReview} />
        </Suspense>
      </Disclosure>
    </TemplateCard>
  );
}
