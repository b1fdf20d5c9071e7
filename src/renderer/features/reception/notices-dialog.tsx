import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { NoticeRow } from './notice-row.tsx'
import { WaitingRow } from './waiting-row.tsx'

/** People to tell of a moved date, and people who wait for one. A line goes when it is done. */
export function NoticesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('reception')
  const notices = useOperation('reception.notices', {})
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('notices.title')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <QueryView
        query={notices}
        skeletonRows={3}
        isEmpty={({ untold, waiting }) => untold.length + waiting.length === 0}
        empty={<EmptyState title={t('notices.emptyTitle')}>{t('notices.emptyText')}</EmptyState>}
      >
        {({ untold, waiting }) => (
          <div className="q-stack">
            {untold.length > 0 && (
              <section>
                <h2>{t('notices.untold', { count: untold.length })}</h2>
                <ul className="q-reception-notices">
                  {untold.map((notice) => (
                    <NoticeRow key={notice.visitId} notice={notice} />
                  ))}
                </ul>
              </section>
            )}
            {waiting.length > 0 && (
              <section>
                <h2>{t('notices.waiting', { count: waiting.length })}</h2>
                <ul className="q-reception-notices">
                  {waiting.map((visit) => (
                    <WaitingRow key={visit.visitId} visit={visit} />
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}
