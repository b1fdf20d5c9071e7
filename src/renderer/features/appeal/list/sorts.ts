import { appealSorts } from '#contract/appeal'

export const sorts = appealSorts
export type AppealSort = (typeof appealSorts)[number]
