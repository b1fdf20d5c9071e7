/** A file of meetings and questions before it is loaded: what is in it and whether its sums come out. */
import { z } from 'zod'

const counts = z.record(z.string(), z.number())
const fileShape = z.looseObject({
  meetings: z.array(z.looseObject({ code: z.string() })),
  questions: z.array(z.looseObject({ published_group: z.string().nullish() })),
  control_totals: z.looseObject({ all: z.number(), published_group: counts }).optional(),
})

export interface SumRow {
  readonly code: string
  readonly counted: number
  /** What the file says; `null` when it says nothing. */
  readonly stated: number | null
}

export interface QuestionFile {
  readonly content: Readonly<Record<string, unknown>>
  readonly meetings: number
  readonly questions: number
  readonly stated: number | null
  readonly groups: readonly SumRow[]
  readonly agrees: boolean
}

/** Reads a text; `undefined` when it is no file of this form. The register checks all of it again. */
export function readQuestionFile(text: string): QuestionFile | undefined {
  const content = fileShape.safeParse(parsed(text))
  if (!content.success) return undefined
  const { meetings, questions, control_totals: stated } = content.data
  const counted: Record<string, number> = {}
  for (const { published_group: group } of questions) counted[group ?? 'none'] = (counted[group ?? 'none'] ?? 0) + 1
  const codes = [...new Set([...Object.keys(counted), ...Object.keys(stated?.published_group ?? {})])]
  const groups = codes.map((code) => ({
    code,
    counted: counted[code] ?? 0,
    stated: stated ? (stated.published_group[code] ?? 0) : null,
  }))
  return {
    content: content.data,
    meetings: meetings.length,
    questions: questions.length,
    stated: stated?.all ?? null,
    groups,
    agrees:
      (stated === undefined || stated.all === questions.length) &&
      groups.every((row) => row.stated === null || row.stated === row.counted),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
