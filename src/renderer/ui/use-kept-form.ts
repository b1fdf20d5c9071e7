import { useState } from 'react'

const prefix = 'qabyldau.form.'

/**
 * A form whose typed values outlive a move to another question, a reload and a crash. They are forgotten when what was
 * typed is saved (`forget`). A value that has a field too few, from an older version of the program, is filled up.
 */
export function useKeptForm<Values extends object>(name: string, initial: Values) {
  const [state, setState] = useState(() => ({ name, values: kept(name, initial) }))
  if (state.name !== name) setState({ name, values: kept(name, initial) })

  function put(values: Values): void {
    localStorage.setItem(prefix + name, JSON.stringify(values))
    setState({ name, values })
  }

  return {
    values: state.name === name ? state.values : initial,
    put,
    forget: (next: Values = initial) => {
      localStorage.removeItem(prefix + name)
      setState({ name, values: next })
    },
  }
}

function kept<Values extends object>(name: string, initial: Values): Values {
  const text = localStorage.getItem(prefix + name)
  if (text === null) return initial
  try {
    const values: unknown = JSON.parse(text)
    return typeof values === 'object' && values !== null ? { ...initial, ...values } : initial
  } catch {
    return initial
  }
}
