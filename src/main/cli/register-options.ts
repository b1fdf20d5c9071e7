/** Options of every command that works on a register. */
export const registerOptions = {
  data: { type: 'string' },
  as: { type: 'string' },
  practice: { type: 'boolean', default: false },
} as const
