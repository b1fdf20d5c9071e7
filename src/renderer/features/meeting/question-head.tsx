import { useTranslation } from 'react-i18next'
import type { Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'

/** Who asks, from where and how, and the words as they were said. */
export function QuestionHead({
  question,
  dictionary,
}: {
  readonly question: Question
  readonly dictionary: Dictionary
}) {
  const { t } = useTranslation('meeting')
  const who = [question.author || t('question.anonymous'), dictionary.label('settlements', question.settlement)]
  const about = [dictionary.label('topics', question.topic), dictionary.label('departments', question.department)]
  return (
    <header className="q-meeting-question">
      <p className="q-second">
        {[
          t('question.title', { number: question.number }),
          dictionary.label('channels', question.channel),
          dictionary.label('languages', question.language),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <h2>{who.filter((part) => part !== '').join(', ')}</h2>
      <blockquote lang={question.language === 'mix' ? undefined : question.language}>{question.text}</blockquote>
      {about.some((part) => part !== '') && (
        <p className="q-second">{about.filter((part) => part !== '').join(' · ')}</p>
      )}
    </header>
  )
}
