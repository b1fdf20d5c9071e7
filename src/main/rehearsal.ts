/** A register on which everything is tried and nothing is kept: for `--dry-run`. */
import type { RegisterHouse } from '#register/ports/house'
import type { UnitOfWork } from '#register/ports/unit-of-work'

/** The same house, where every write rolls back after its work was done in full. */
export function rehearsing<House extends RegisterHouse>(house: House): House {
  return { ...house, open: () => ({ ...house.open(), unitOfWork: rollingBack(house.open().unitOfWork) }) }
}

function rollingBack(unitOfWork: UnitOfWork): UnitOfWork {
  return {
    read: (work) => unitOfWork.read(work),
    write: (options, work) => unitOfWork.write(options, async (tx) => ({ ...(await work(tx)), keep: false })),
  }
}
