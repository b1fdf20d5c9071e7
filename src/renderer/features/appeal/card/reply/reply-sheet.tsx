import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { FileReference } from '#contract/fields'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx'
import { lowerFirst } from '../../words/use-labels.ts'

export type Reply = AppealCard['replies'][number]
export type PreparedReply = NonNullable<AppealCard['prepared']>

export interface ReplySheetProps {
  readonly reply: PreparedReply
  readonly isSigned: boolean
  readonly isComplaint: boolean
  readonly onFile: (file: FileReference) => void
  /** More facts under its own: how it was delivered. */
  readonly more?: readonly Fact[]
}

/** Characters after which a text is folded. */
const foldedAfter = 420

/** One reply: what was decided, in which words, who signs, what the check and the second reader said. */
export function ReplySheet({ reply, isSigned, isComplaint, onFile, more = [] }: ReplySheetProps) {
  const facts = useReplyFacts({ reply, isSigned, isComplaint, onFile })
  return (
    <>
      <ReplyWords text={reply.text} lang={reply.language} />
      <FactList facts={[...facts, ...more]} />
    </>
  )
}

/** The text of a letter; a long one is folded and opened with one press. */
export function ReplyWords({ text, lang }: { readonly text: string; readonly lang: string }) {
  const { t } = useTranslation('reply')
  const [opened, setOpened] = useState(false)
  if (text === '') return <p className="q-second">{t('block.noText')}</p>
  const isLong = text.length > foldedAfter
  return (
    <div>
      <p className="reply-words" lang={lang} data-folded={(isLong && !opened) || undefined}>
        {isLong && !opened ? text.replaceAll(/\s*\n\s*/g, ' ') : text}
      </p>
      {isLong && (
        <button type="button" className="q-link card-more" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t(opened ? 'block.less' : 'block.more')}
        </button>
      )}
    </div>
  )
}

function useReplyFacts({ reply, isSigned, isComplaint, onFile }: Omit<ReplySheetProps, 'more'>): readonly Fact[] {
  const { t } = useTranslation(['reply', 'appeal'])
  const language = useLanguage()
  const dictionary = useDictionary()
  const { signatory, review, flags, files, isJustified } = reply
  const position = labelIn(language, { kk: signatory.positionKk, ru: signatory.positionRu })
  const flagNames = flags.map((flag) => lowerFirst(dictionary.label('formal_reply_flags', flag)))
  const facts: (Fact | false)[] = [
    { key: 'outcome', label: t('reply:block.outcome'), value: dictionary.label('reply_outcomes', reply.outcome) },
    reply.refusalReason !== null && {
      key: 'reason',
      label: t('reply:block.refusalReason'),
      value: dictionary.label('refusal_reasons', reply.refusalReason),
    },
    isComplaint &&
      isJustified !== null && {
        key: 'justified',
        label: t('reply:block.justified'),
        value: t(isJustified ? 'reply:block.isJustified' : 'reply:block.isUnjustified'),
      },
    {
      key: 'signatory',
      label: t(isSigned ? 'reply:block.signatory' : 'reply:block.toSign'),
      value: [signatory.name, position].filter((part) => part !== '').join(', '),
    },
    { key: 'language', label: t('reply:block.language'), value: t(`appeal:languageName.${reply.language}`) },
    flags.length > 0 && { key: 'flags', label: t('reply:block.flags'), value: flagNames.join('; ') },
    review !== null && { key: 'review', label: t('reply:block.review'), value: <ReviewWords review={review} /> },
    files.length > 0 && {
      key: 'files',
      label: t('reply:block.files'),
      value: <FileLinks files={files} onFile={onFile} />,
    },
  ]
  return facts.filter((fact) => fact !== false)
}

function ReviewWords({ review }: { readonly review: NonNullable<PreparedReply['review']> }) {
  const { t } = useTranslation('reply')
  return (
    <>
      {t(`block.${review.verdict}`, { name: review.reviewerName })}
      {review.note !== '' && <span className="q-second">. {review.note}</span>}
    </>
  )
}

/** Files by name; a press keeps one. */
export function FileLinks({
  files,
  onFile,
}: {
  readonly files: readonly FileReference[]
  readonly onFile: (file: FileReference) => void
}) {
  const { t } = useTranslation('reply')
  return (
    <ul>
      {files.map((file) => (
        <li key={`${file.fileId} ${file.name}`}>
          <button
            type="button"
            className="q-link card-file-name"
            aria-label={t('block.saveFile', { name: file.name })}
            onClick={() => onFile(file)}
          >
            {file.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
