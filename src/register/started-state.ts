/** State of the folder as a person meets it: a register file without its first entry is still a first run. */
import type { RegisterHouse, RegisterState } from './ports/house.ts'

/** `absent` also for a file whose first run was cut off before anything was written. */
export async function startedState(house: RegisterHouse): Promise<RegisterState> {
  const state = house.state()
  if (state !== 'ready') return state
  const lastAt = await house.open().unitOfWork.read((tx) => tx.journal.lastAt())
  return lastAt === null ? 'absent' : state
}
