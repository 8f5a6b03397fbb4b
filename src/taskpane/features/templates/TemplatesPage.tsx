import { lazy, Suspense } from 'react';
import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons/svg/book-search';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTableArrowRightRegular } from '@fluentui/react-icons/svg/document-table-arrow-right';
import { MapRegular } from '@fluentui/react-icons/svg/map';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../components/ActionButton';
import { AnnualCard } from './AnnualCard';
import { Disclosure } from './Disclosure';
import { ReviewCard } from './ReviewCard';
import { TemplateCard } from './TemplateCard';
import type { InsertTemplate } from './useInsertTemplate';

const RegionsForm = lazy(() => import(/* webpackChunkName: "regions" */ './RegionsForm'));
const RegionFormForm = lazy(() => import(/* webpackChunkName: "regions" */ './RegionFormForm'));
const RollUp = lazy(() => import(/* webpackChunkName: "roll-up" */ './RollUp'));
const MoreOptions = lazy(() => import(/* webpackChunkName: "template-options" */ './MoreOptions'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground3, ':not(:first-child)': { marginTop: tokens.spacingVerticalS } },
});

/** The sheets the add-in can make. */
export default function TemplatesPage({ insert, spelling, setSpelling, language, setLanguage, annual, setAnnual, review, setReview }: InsertTemplate) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{t('templates.province')}</h2>
      <TemplateCard
        icon={<ClipboardTaskRegular />}
        title={t('templates.ledger')}
        description={t('templates.ledgerDescription')}
      >
        <ActionButton appearance="primary" icon={<TableAddRegular />} onClick={() => void insert('ledger')}>{t('templates.insertLedger')}</ActionButton>
      </TemplateCard>
      <AnnualCard insert={insert} annual={annual} setAnnual={setAnnual} />
      <ReviewCard insert={insert} review={review} setReview={setReview} />
      <TemplateCard
        icon={<BookSearchRegular />}
        title={t('templates.catalogue')}
        description={t('templates.catalogueDescription')}
      >
        <ActionButton icon={<TableAddRegular />} onClick={() => void insert('catalogue')}>{t('templates.insertCatalogue')}</ActionButton>
      </TemplateCard>
      <h2 className={styles.heading}>{t('templates.areas')}</h2>
      <TemplateCard icon={<MapRegular />} title={t('templates.regions')} description={t('templates.regionsDescription')}>
        <Disclosure label={t('regions.open')}>
          <Suspense fallback={<Spinner label={t('app.loading')} />}>
            <RegionsForm spelling={spelling} language={language} />
          </Suspense>
        </Disclosure>
      </TemplateCard>
      <TemplateCard icon={<DocumentTableArrowRightRegular />} title={t('rollUp.title')} description={t('rollUp.description')}>
        <Disclosure label={t('rollUp.formOpen')}>
          <Suspense fallback={<Spinner label={t('app.loading')} />}>
            <RegionFormForm language={language} />
          </Suspense>
        </Disclosure>
        <Disclosure label={t('rollUp.collectOpen')}>
          <Suspense fallback={<Spinner label={t('app.loading')} />}>
            <RollUp language={language} />
          </Suspense>
        </Disclosure>
      </TemplateCard>
      <Disclosure label={t('templates.more')}>
        <Suspense fallback={<Spinner label={t('app.loading')} />}>
          <MoreOptions spelling={spelling} setSpelling={setSpelling} language={language} setLanguage={setLanguage} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
