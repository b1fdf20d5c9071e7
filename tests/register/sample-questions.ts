/** The 120 sample questions as the file that an office would load. Each call gives a fresh copy, so that a test may spoil its own. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const counts = z.record(z.string(), z.number())
const fileShape = z.looseObject({
  meetings: z.array(z.looseObject({ code: z.string() })),
  questions: z.array(z.looseObject({ id: z.string(), text: z.string(), outcome: z.string().nullable() })),
  control_totals: z.looseObject({
    all: z.number(),
    outcome: counts,
    published_group: counts,
    channel: counts,
    kind: counts,
    lang: counts,
    meeting: counts,
    topic1: counts,
  }),
})
const sampleText = readFileSync(new URL('../../resources/data/sample-questions.json', import.meta.url), 'utf8')
export const sample = () => fileShape.parse(JSON.parse(sampleText))
export type SampleFile = ReturnType<typeof sample>
/** The file as JSON that travels. */
export const plain = (file: SampleFile) => z.json().parse(JSON.parse(JSON.stringify(file)))
