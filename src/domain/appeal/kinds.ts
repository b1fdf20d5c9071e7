/** The six kinds of appeal. Source: R-01. Codes never change; labels are data. */
export const appealKinds = ['application', 'complaint', 'message', 'proposal', 'response', 'inquiry'] as const
export type AppealKind = (typeof appealKinds)[number]
