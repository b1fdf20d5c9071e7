/** Sections of a printed case file on the life of an appeal. A section with nothing in it is not printed. */
import type {
  CaseAssignment,
  CaseDelivery,
  CaseFollowUp,
  CaseHearing,
  CaseLife,
  CaseReply,
  CaseResolution,
} from './case-life.ts'
import { nameAndPosition } from './name-and-position.ts'
import type { Block, Cell, FactRow, Mark, TableColumn, Text } from './model.ts'

const dayColumn = (key: string): TableColumn => ({ head: { key }, width: { mm: 25 } })
const day = (on: CaseDelivery['on']): Text => ({ day: on, form: 'short' })
const heading = (key: string): Block => ({ block: 'heading', level: 2, text: { key } })
const row = (key: string, value: Text): FactRow => ({ label: { key }, value })
const saidRow = (key: string, text: string): FactRow[] => (text === '' ? [] : [row(key, { text })])

/** Sections before the reply, in the order in which an appeal lives: instructions, defects, forwarding, hearing, extensions, notices. */
export function considerationBlocks(life: CaseLife): Block[] {
  return [
    ...resolutionBlocks(life),
    ...curingBlocks(life),
    ...forwardingBlocks(life),
    ...hearingBlocks(life),
    ...extensionBlocks(life),
    ...noticeBlocks(life),
  ]
}

/** Sections from the reply on: replies in full with their deliveries, another ending, follow-up actions, what the applicant said of it. */
export function outcomeBlocks(life: CaseLife): Block[] {
  return [
    ...life.replies.flatMap(replyBlocks),
    ...endingBlocks(life),
    ...followUpBlocks(life),
    ...satisfactionBlocks(life),
  ]
}

function resolutionBlocks({ resolutions, control }: CaseLife): Block[] {
  if (resolutions.length === 0 && control === null) return []
  const controlRows: FactRow[] =
    control === null
      ? []
      : [
          row('document.slip.control', {
            parts: [
              { key: 'document.registration.since', facts: { on: control.since } },
              ...[control.watchedBy, control.note].filter((text) => text !== '').map((text) => ({ text })),
            ],
            join: ', ',
          }),
        ]
  return [
    heading('document.life.resolutions'),
    ...resolutions.flatMap(resolution),
    ...(controlRows.length === 0 ? [] : [{ block: 'factRows', style: 'plain', rows: controlRows } as const]),
  ]
}

function resolution({ author, givenOn, text, lang, assignments }: CaseResolution): Block[] {
  return [
    { block: 'paragraph', text: { text, lang } },
    { block: 'note', text: { parts: [nameAndPosition(author), day(givenOn)], join: ', ' } },
    {
      block: 'table',
      columns: [
        { head: { key: 'document.slip.executor' }, width: { parts: 8 } },
        dayColumn('document.registration.given'),
        dayColumn('document.slip.due'),
        { head: { key: 'document.life.what-became' }, width: { parts: 9 } },
      ],
      rows: assignments.map((one): Cell[] => [
        { cell: executor(one), strong: one.isLead },
        day(one.givenOn),
        day(one.dueOn),
        { cell: progress(one), mark: assignmentMarks[one.state] },
      ]),
    },
  ]
}

const assignmentMarks = {
  open: 'open',
  done: 'done',
  passedOn: 'partly',
  cancelled: 'failed',
} as const satisfies Record<CaseAssignment['state'], Mark>

function executor(one: CaseAssignment): Text {
  const parts: Text[] = [nameAndPosition(one)]
  if (one.isLead) parts.push({ key: 'document.slip.lead' })
  if (one.takenFrom !== '') parts.push({ key: 'document.life.taken-from', facts: { name: one.takenFrom } })
  return { parts, join: ', ' }
}

function progress({ state, reports }: CaseAssignment): Text {
  const said = reports.map(({ on, text }): Text => ({ parts: [day(on), { text }], join: ': ' }))
  return { parts: [{ key: `document.life.assignment.${state}` }, ...said], join: '\n' }
}

function curingBlocks({ curing }: CaseLife): Block[] {
  if (curing === null) return []
  return [
    heading('document.life.curing'),
    {
      block: 'factRows',
      style: 'plain',
      rows: [
        row('document.life.explained', day(curing.askedOn)),
        row('document.life.cure-by', day(curing.dueOn)),
        row('document.life.cured', curing.curedOn === null ? { key: 'document.life.not-cured' } : day(curing.curedOn)),
      ],
    },
    ...(curing.text === '' ? [] : [{ block: 'paragraph', text: { text: curing.text } } as const]),
  ]
}

function forwardingBlocks({ forwarding, parts }: CaseLife): Block[] {
  if (forwarding === null && parts.length === 0) return []
  return [
    heading('document.life.forwarding'),
    ...(forwarding === null
      ? []
      : [
          {
            block: 'factRows',
            style: 'plain',
            rows: [
              row('document.life.forwarded-to', { text: forwarding.to }),
              row('document.registration.date', day(forwarding.on)),
              ...saidRow('document.life.letter-number', forwarding.letterNumber),
              ...saidRow('document.life.grounds', forwarding.grounds),
              ...saidRow('document.life.late-reason', forwarding.lateReason),
            ],
          } as const,
        ]),
    ...parts.map(({ number, text }): Block => ({
      block: 'paragraph',
      text: { key: 'document.life.part', facts: { number, text } },
    })),
  ]
}

function hearingBlocks({ hearing, hearingSkipped }: CaseLife): Block[] {
  if (hearing !== null) return [heading('document.life.hearing'), ...hearingFacts(hearing)]
  if (hearingSkipped === null) return []
  return [
    heading('document.life.hearing'),
    { block: 'paragraph', text: { key: 'document.life.hearing-skipped', facts: { reason: hearingSkipped } } },
  ]
}

function hearingFacts({
  noticeOn,
  heldAt,
  place,
  preliminary,
  explanations,
  isHeld,
  objections,
}: CaseHearing): Block[] {
  return [
    {
      block: 'factRows',
      style: 'plain',
      rows: [
        row('document.life.hearing-noticed', day(noticeOn)),
        row(isHeld ? 'document.life.hearing-held' : 'document.life.hearing-set', {
          parts: [{ moment: heldAt }, { text: place }],
          join: ', ',
        }),
        ...saidRow('document.life.preliminary', preliminary),
        ...saidRow('document.hearing.explanations', explanations),
        ...objections.map(({ on, text }) => row('document.life.objection', { parts: [day(on), { text }], join: ': ' })),
      ],
    },
  ]
}

function extensionBlocks({ extensions }: CaseLife): Block[] {
  if (extensions.length === 0) return []
  return [
    heading('document.life.extensions'),
    {
      block: 'table',
      columns: [
        dayColumn('document.life.decided'),
        dayColumn('document.life.due-was'),
        dayColumn('document.life.due-is'),
        { head: { key: 'document.life.decided-by' }, width: { parts: 5 } },
        { head: { key: 'document.life.reason' }, width: { parts: 6 } },
      ],
      rows: extensions.map((one): Cell[] => [
        day(one.decidedOn),
        day(one.from),
        { cell: day(one.dueOn), strong: true },
        nameAndPosition(one.decidedBy),
        { text: one.reason },
      ]),
    },
  ]
}

function noticeBlocks({ notices }: CaseLife): Block[] {
  if (notices.length === 0) return []
  return [
    heading('document.life.notices'),
    {
      block: 'table',
      columns: [
        dayColumn('document.registration.date'),
        { head: { key: 'document.life.notice' }, width: { parts: 6 } },
        { head: { key: 'document.life.way' }, width: { parts: 5 } },
        { head: { key: 'document.life.proof' }, width: { parts: 6 } },
      ],
      rows: notices.map(({ notice, on, way, proof }): Cell[] => [
        day(on),
        { key: `document.life.notice-of.${notice}` },
        { key: `document.case.answer.${way}` },
        proof === '' ? { text: '—' } : { text: proof },
      ]),
    },
  ]
}

function replyBlocks(reply: CaseReply): Block[] {
  const { number, signedOn, outcome, refusalReason, isJustified, signatory, jointWith, review } = reply
  return [
    {
      block: 'heading',
      level: 2,
      text: { key: 'document.life.reply', facts: { number, on: signedOn } },
    },
    {
      block: 'factRows',
      style: 'plain',
      rows: [
        { ...row('document.meeting.outcome', outcome), strong: true },
        ...(refusalReason === null ? [] : [row('document.life.refusal-reason', refusalReason)]),
        ...(isJustified === null
          ? []
          : [
              row('document.life.complaint-is', {
                key: isJustified ? 'document.life.justified' : 'document.life.not-justified',
              }),
            ]),
        row('document.life.signatory', nameAndPosition(signatory)),
        ...saidRow('document.life.joint-with', jointWith),
        ...(review === null
          ? []
          : [
              row('document.life.second-reader', {
                parts: [
                  { text: review.reader },
                  { key: review.isAgreed ? 'document.life.agreed' : 'document.life.rework' },
                  ...(review.note === '' ? [] : [{ text: review.note }]),
                ],
                join: ', ',
              }),
            ]),
      ],
    },
    { block: 'spacer', mm: 2 },
    ...paragraphsOf(reply),
    ...deliveryBlocks(reply.deliveries),
  ]
}

function paragraphsOf({ text, lang }: CaseReply): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ block: 'paragraph', text: { text: line.trim(), lang } }))
}

function deliveryBlocks(deliveries: readonly CaseDelivery[]): Block[] {
  if (deliveries.length === 0) return [{ block: 'note', text: { key: 'document.life.not-delivered' } }]
  return [
    { block: 'spacer', mm: 2 },
    {
      block: 'table',
      title: { key: 'document.life.deliveries' },
      columns: [
        dayColumn('document.registration.date'),
        { head: { key: 'document.life.delivery' }, width: { parts: 7 } },
        { head: { key: 'document.life.proof' }, width: { parts: 8 } },
      ],
      rows: deliveries.map(({ on, way, proof, to, isDelivered }): Cell[] => [
        day(on),
        {
          cell: { parts: [{ key: `document.case.answer.${way}` }, ...(to === '' ? [] : [{ text: to }])], join: ', ' },
          mark: isDelivered ? 'done' : 'open',
        },
        proof === '' ? { text: '—' } : { text: proof },
      ]),
    },
  ]
}

function endingBlocks({ ending }: CaseLife): Block[] {
  if (ending === null) return []
  return [
    heading('document.life.ending'),
    { block: 'factRows', style: 'plain', rows: [row('document.registration.date', day(ending.on))] },
    ...(ending.text === '' ? [] : [{ block: 'paragraph', text: { text: ending.text } } as const]),
  ]
}

function followUpBlocks({ followUps }: CaseLife): Block[] {
  if (followUps.length === 0) return []
  return [
    heading('document.life.follow-ups'),
    {
      block: 'table',
      columns: [
        { head: { key: 'document.follow-up.what' }, width: { parts: 9 } },
        { head: { key: 'document.follow-up.responsible' }, width: { parts: 6 } },
        dayColumn('document.slip.due'),
        { head: { key: 'document.follow-up.state' }, width: { parts: 9 } },
      ],
      rows: followUps.map((one): Cell[] => [
        { text: one.what },
        one.responsible === '' ? { key: 'document.not-stated' } : { text: one.responsible },
        day(one.dueOn),
        { cell: stateOf(one), mark: markOf(one) },
      ]),
    },
  ]
}

function markOf({ state, isLate }: CaseFollowUp): Mark {
  if (state === 'open') return isLate ? 'late' : 'open'
  return state === 'done' ? 'done' : 'failed'
}

function stateOf({ state, closedOn, moves, proof, evidence, files }: CaseFollowUp): Text {
  const said: Text = {
    parts: [{ key: `document.follow-up.is.${state}` }, ...(closedOn === null ? [] : [day(closedOn)])],
    join: ' ',
  }
  return {
    parts: [
      said,
      { key: 'document.life.shown-by', facts: { proof: { key: `document.follow-up.by.${proof}` } } },
      ...moves.map(({ from, to, reason }): Text => ({ key: 'document.life.moved', facts: { from, to, reason } })),
      ...[evidence, ...files].filter((text) => text !== '').map((text) => ({ text })),
    ],
    join: '\n',
  }
}

function satisfactionBlocks({ satisfaction }: CaseLife): Block[] {
  if (satisfaction === null) return []
  const { on, score, comment } = satisfaction
  return [
    heading('document.life.satisfaction'),
    {
      block: 'paragraph',
      text: { parts: [day(on), score, ...(comment === '' ? [] : [{ text: comment }])], join: ', ' },
    },
  ]
}
