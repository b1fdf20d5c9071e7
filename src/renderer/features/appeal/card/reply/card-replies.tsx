import { useTranslation } from 'react-i18next'
import { displayName } from '#domain/appeal/content'
import type { AppealCard } from '#contract/appeal-fields'
import type { FileReference } from '#contract/fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import type { ReplyAction } from '../card-actions.ts'
import { FileLinks, ReplySheet, type Reply } from './reply-sheet.tsx'
import './reply.css'

export interface CardRepliesProps {
  readonly card: AppealCard
  readonly mayDo: (action: ReplyAction) => boolean
  readonly onAction: (action: ReplyAction) => void
  readonly onPrint: () => void
  readonly onFile: (file: FileReference) => void
}

/** The reply that waits for its signature, then those that were given, the last first, each with its deliveries. */
export function CardReplies(props: CardRepliesProps) {
  const { card } = props
  const { t } = useTranslation('reply')
  const replies = card.replies.toReversed()
  return (
    <>
      {card.prepared && <PreparedPart {...props} prepared={card.prepared} />}
      {replies.length > 0 && (
        <section className="card-part" aria-labelledby="card-replies">
          <div className="q-spread">
            <h2 id="card-replies">{t('block.title', { count: replies.length })}</h2>
            <ReplyButtons {...props} actions={['deliver', 'reviewReply']} print="action.print" />
          </div>
          {replies.map((reply) => (
            <ReplyPart key={reply.replyId} {...props} reply={reply} />
          ))}
        </section>
      )}
    </>
  )
}

function PreparedPart({
  prepared,
  ...props
}: CardRepliesProps & { readonly prepared: NonNullable<AppealCard['prepared']> }) {
  const { t } = useTranslation('reply')
  return (
    <section className="card-part" aria-labelledby="card-prepared">
      <div className="q-spread">
        <h2 id="card-prepared">{t('prepared.title')}</h2>
        <ReplyButtons
          {...props}
          actions={['sign', 'reviewReply', 'reply', 'sendBackReply']}
          print="action.printDraft"
        />
      </div>
      {prepared.awaitsReader && (
        <p>
          <Chip tone="soon">{t('prepared.awaits')}</Chip>
        </p>
      )}
      <ReplySheet
        reply={prepared}
        isSigned={false}
        isComplaint={props.card.kind === 'complaint'}
        onFile={props.onFile}
      />
    </section>
  )
}

interface ReplyButtonsProps extends CardRepliesProps {
  readonly actions: readonly Exclude<ReplyAction, 'openFollowUp'>[]
  readonly print: 'action.print' | 'action.printDraft'
}

/** Short words on the buttons; the spoken name says all. */
function ReplyButtons({ actions, print, mayDo, onAction, onPrint }: ReplyButtonsProps) {
  const { t } = useTranslation('reply')
  return (
    <div className="reply-do">
      {actions.filter(mayDo).map((action) => (
        <Button
          key={action}
          tone="link"
          small
          aria-label={t(`action.${action === 'reply' ? 'edit' : action}`)}
          onClick={() => onAction(action)}
        >
          {t(`do.${action}`)}
        </Button>
      ))}
      <Button tone="link" small aria-label={t(print)} onClick={onPrint}>
        {t('do.print')}
      </Button>
    </div>
  )
}

function ReplyPart({ card, reply, onFile }: CardRepliesProps & { readonly reply: Reply }) {
  const { t } = useTranslation('reply')
  const format = useFormat()
  return (
    <article className="reply-part">
      <h3>
        {t('block.number', { number: reply.number, on: format.day(reply.signedOn) })}
        {reply.jointWith !== '' && <span className="q-second"> · {t('block.joint', { number: reply.jointWith })}</span>}
      </h3>
      <ReplySheet
        reply={reply}
        isSigned
        isComplaint={card.kind === 'complaint'}
        onFile={onFile}
        more={[
          {
            key: 'deliveries',
            label: t('block.deliveries'),
            value: <Deliveries card={card} deliveries={reply.deliveries} onFile={onFile} />,
          },
        ]}
      />
    </article>
  )
}

interface DeliveriesProps {
  readonly card: AppealCard
  readonly deliveries: Reply['deliveries']
  readonly onFile: (file: FileReference) => void
}

/** How the reply reached the people, or why it did not; with its proof. Source: R-36. */
function Deliveries({ card, deliveries, onFile }: DeliveriesProps) {
  const { t } = useTranslation(['reply', 'life'])
  const format = useFormat()
  if (deliveries.length === 0)
    return (
      <span className="reply-delivery" data-odd>
        <DueShape shape="soon" />
        {t('reply:block.undelivered')}
      </span>
    )
  return (
    <ul className="q-stack">
      {deliveries.map((one) => {
        const person = one.applicant === null ? undefined : card.applicants[one.applicant]
        const parts = [
          t(`life:way.${one.way}`),
          format.day(one.on),
          ...(card.applicants.length > 1 ? [person ? displayName(person) : t('reply:block.toAll')] : []),
        ]
        return (
          <li key={one.deliveryId}>
            <span className="reply-delivery" data-odd={!one.isDelivered || undefined}>
              <DueShape shape={one.isDelivered ? 'done' : 'late'} />
              {t(one.isDelivered ? 'reply:deliver.results.delivered' : 'reply:deliver.results.failed')}
              {': '}
              {parts.join(', ')}
            </span>
            {one.proof !== '' && <p className="q-second">{one.proof}</p>}
            <FileLinks files={one.files} onFile={onFile} />
          </li>
        )
      })}
    </ul>
  )
}
