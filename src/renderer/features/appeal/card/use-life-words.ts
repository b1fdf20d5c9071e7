/** Sentences of the timeline for everything that came after the registration. */
import { useTranslation } from 'react-i18next'
import { defectNames } from '#domain/appeal/defects'
import { deliveryWays, officialRanks, reopenCauses, returnReasons } from '#domain/appeal/life-facts'
import { noticeNames, type LifeEvent } from '#domain/appeal/life-events'
import { useFormat } from '#renderer/i18n/format.ts'
import { lowerFirst, useLabels } from '../words/use-labels.ts'
import { useUntil } from '../words/use-until.ts'
import { defectKeys } from './defect-keys.ts'
import { factsReader, oneOf } from './event-facts.ts'
import { lifePictures } from './event-icons.ts'
import { oneFullStop } from './one-full-stop.ts'
import type { TimelineEntry } from './use-event-words.ts'

/** One plain sentence or several in the past tense; `undefined` for an event of the desk. */
export function useLifeWords(): (entry: Pick<TimelineEntry, 'type' | 'facts'>) => string | undefined {
  const { t } = useTranslation('life')
  const format = useFormat()
  const until = useUntil()
  const labels = useLabels()

  function sentenceOf(type: LifeEvent['type'], facts: TimelineEntry['facts']): string {
    const { text, sentence, has, count } = factsReader(facts)
    const day = (name: string): string => format.day(text(name))
    const last = (name: string): string => until(text(name))
    const way = (): string => t(`way.${oneOf(deliveryWays, text('way'))}`)
    const outcome = (): string => lowerFirst(labels.of('reply_outcomes', text('outcome')))
    const person = (name: string): string => text(name) || t('event.nobody')
    const files = (): string => (count('files') > 0 ? t('event.files', { count: count('files') }) : '')
    const late = (): string => (has('lateReason') ? t('event.sentLate', { reason: sentence('lateReason') }) : '')
    const sending = (): readonly string[] => [
      has('letterNumber') ? t('event.letter', { letterNumber: text('letterNumber') }) : '',
      facts['isNoticed'] === true ? t('event.noticed') : '',
      late(),
    ]
    const proof = (): string => (has('proof') ? t('event.proof', { proof: sentence('proof') }) : '')
    const moved = (): string => (has('from') ? t('event.termChanged', { from: day('from'), dueOn: day('dueOn') }) : '')

    const defects = (): string =>
      defectNames
        .filter((defect) => text('defects').split(' ').includes(defect))
        .map((defect) => t(`step.notifyDefects.defect.${defectKeys[defect]}`))
        .join('; ')

    switch (type) {
      case 'appeal.taken-on':
        return t('event.takenOn')
      case 'appeal.resolution-given': {
        const said = { author: person('author'), lead: person('lead'), day: last('dueOn') }
        return has('others')
          ? t('event.resolutionOthers', { ...said, others: text('others') })
          : t('event.resolution', said)
      }
      case 'appeal.reassigned':
        return t('event.reassigned', {
          from: person('from'),
          to: person('to'),
          day: last('dueOn'),
          reason: sentence('reason'),
        })
      case 'appeal.assignment-reported':
        return joined([
          t(facts['isDone'] === true ? 'event.reported' : 'event.reportedInterim', { official: person('official') }),
          files(),
        ])
      case 'appeal.assignment-cancelled':
        return t('event.assignmentCancelled', { official: person('official'), reason: sentence('reason') })
      case 'appeal.put-on-control':
        return has('official') ? t('event.putOnControlBy', { official: text('official') }) : t('event.putOnControl')
      case 'appeal.taken-off-control':
        return t('event.takenOffControl', { reason: sentence('reason') })
      case 'appeal.defects-notified':
        return joined([
          t('event.defectsNotified', { way: way(), day: last('dueOn') }),
          has('defects') ? t('event.defectsAre', { defects: defects() }) : '',
        ])
      case 'appeal.defects-cured':
        return joined([
          has('from')
            ? t('event.defectsCuredMoved', { from: day('from'), dueOn: day('dueOn') })
            : t('event.defectsCured'),
          files(),
        ])
      case 'appeal.returned': {
        const reason = oneOf(returnReasons, text('reason'))
        return joined([t(`event.returned.${reason}`, { way: way(), number: text('earlierNumber') }), late()])
      }
      case 'appeal.forwarded':
        return joined([t('event.forwarded', { to: sentence('to') }), ...sending()])
      case 'appeal.part-forwarded':
        return joined([t('event.partForwarded', { part: text('part'), to: sentence('to') }), ...sending()])
      case 'appeal.passed-up':
        return joined([t('event.passedUp', { to: sentence('to') }), ...sending()])
      case 'appeal.notified': {
        const notice = t(`notice.${oneOf(noticeNames, text('notice'))}`)
        return joined([t('event.notified', { notice, way: way() }), proof()])
      }
      case 'appeal.hearing-set':
        return t('event.hearingSet', {
          at: format.moment(text('heldAt')),
          place: text('place'),
          on: format.day(text('actOn'), 'dayMonth'),
          day: last('dueOn'),
        })
      case 'appeal.hearing-held':
        return t('event.hearingHeld', { place: text('place'), chair: person('chair') })
      case 'appeal.hearing-skipped':
        return t('event.hearingSkipped', { reason: sentence('reason') })
      case 'appeal.objection-noted':
        return t('event.objection')
      case 'appeal.extended':
        return t('event.extended', {
          from: day('from'),
          dueOn: day('dueOn'),
          official: person('official'),
          rank: t(`rank.${oneOf(officialRanks, text('rank'))}`),
          day: last('noticeDueOn'),
        })
      case 'appeal.reply-prepared': {
        const flags = text('flags').split(' ').filter(Boolean).length
        return joined([
          t('event.replyPrepared', { outcome: outcome(), official: person('official') }),
          flags > 0 ? t('event.replyFlags', { count: flags }) : '',
        ])
      }
      case 'appeal.reply-sent-back':
        return t('event.replySentBack', { reason: sentence('reason') })
      case 'appeal.reply-reviewed':
        return t(text('verdict') === 'rework' ? 'event.reviewed.rework' : 'event.reviewed.agreed')
      case 'appeal.replied': {
        const said = { number: text('number'), outcome: outcome(), official: person('official') }
        return joined([
          has('jointWith')
            ? t('event.repliedJoint', { ...said, jointWith: text('jointWith') })
            : t('event.replied', said),
          facts['isLate'] === true ? t('event.repliedLate', { on: format.day(text('dueOn'), 'dayMonth') }) : '',
        ])
      }
      case 'appeal.reply-delivered':
        return joined([
          t(facts['isDelivered'] === false ? 'event.notDelivered' : 'event.delivered', { way: way() }),
          proof(),
        ])
      case 'appeal.terminated':
        return t('event.terminated', { reason: sentence('reason') })
      case 'appeal.withdrawn':
        return joined([t('event.withdrawn'), files()])
      case 'appeal.left-unconsidered':
        return joined([
          t('event.leftUnconsidered', { reason: sentence('reason') }),
          has('sentTo') ? t('event.sentUrgently', { to: sentence('sentTo') }) : '',
        ])
      case 'appeal.joined':
      case 'appeal.separated':
        return joined([
          t(type === 'appeal.joined' ? 'event.joined' : 'event.separated', { number: text('number') }),
          has('reason') ? t('event.reasonIs', { reason: sentence('reason') }) : '',
        ])
      case 'appeal.reopened':
        return joined([
          t(`event.reopened.${oneOf(reopenCauses, text('cause'))}`, { day: last('dueOn') }),
          moved(),
          t('event.reasonIs', { reason: sentence('reason') }),
        ])
      case 'appeal.follow-up-opened':
        return t('event.followUpOpened', { what: sentence('what'), official: person('official'), day: last('dueOn') })
      case 'appeal.follow-up-moved':
        return t('event.followUpMoved', {
          what: sentence('what'),
          from: day('from'),
          dueOn: day('dueOn'),
          reason: sentence('reason'),
        })
      case 'appeal.follow-up-done':
        return joined([t('event.followUpDone', { what: sentence('what') }), files()])
      case 'appeal.follow-up-dropped':
        return t('event.followUpDropped', { what: sentence('what'), reason: sentence('reason') })
      case 'appeal.satisfaction-noted':
        return joined([
          t('event.satisfaction', { score: lowerFirst(labels.of('satisfaction', text('score'))) }),
          facts['isSolved'] === true ? t('event.solvedYes') : '',
          facts['isSolved'] === false ? t('event.solvedNo') : '',
        ])
    }
  }

  return ({ type, facts }) => (isLifeType(type) ? oneFullStop(sentenceOf(type, facts)) : undefined)
}

function isLifeType(type: string): type is LifeEvent['type'] {
  return Object.hasOwn(lifePictures, type)
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((one) => one !== '').join(' ')
}
