import { useEffect, useState } from 'react'

/** The value once it has not changed for so many milliseconds. Compared by content, so a new object with old facts waits for nothing. */
export function useDebounced<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value)
  const written = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
    // `written` stands for the value: it is new only when its content is.
  }, [written, milliseconds])
  return settled
}
