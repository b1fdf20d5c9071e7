/** What was written on an appeal after its registration, as far as people look for it. A draft of a reply is not a reply yet. */
import type { RegisteredAppeal } from '#domain/appeal/state'

type Written = Pick<RegisteredAppeal, 'resolutions' | 'assignments' | 'replies' | 'followUps' | 'forwarding'>

/** Texts of resolutions, reports, forwarding, replies and follow-up actions; empty ones are left out. */
export function laterTexts({ resolutions, assignments, replies, followUps, forwarding }: Written): string[] {
  return [
    ...resolutions.map(({ text }) => text),
    ...assignments.flatMap(({ reports }) => reports.map(({ text }) => text)),
    ...(forwarding === null ? [] : [forwarding.to]),
    ...replies.map(({ text }) => text),
    ...followUps.flatMap(({ what, responsible, evidence }) => [what, responsible, evidence]),
  ].filter((text) => text !== '')
}

/** Numbers of letters that went out: of replies and of the forwarding. */
export function letterNumbers({ replies, forwarding }: Written): string[] {
  const numbers = replies.map(({ number }) => number)
  return forwarding === null ? numbers : [...numbers, forwarding.letterNumber]
}
