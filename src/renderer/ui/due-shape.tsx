export type Shape = 'open' | 'soon' | 'today' | 'late' | 'paused' | 'done'

/** Our own shapes of a due date, 12 px, the same in print in black: ○ ◐ ◆ ▲ ❚❚ ✓. The words stand beside. */
export function DueShape({ shape, size = 12 }: { readonly shape: Shape; readonly size?: number }) {
  return (
    <svg className="q-shape" data-shape={shape} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {drawing(shape)}
    </svg>
  )
}

function drawing(shape: Shape) {
  switch (shape) {
    case 'open':
      return <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
    case 'soon':
      return (
        <>
          <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
        </>
      )
    case 'today':
      return <path d="M6 .75 11.25 6 6 11.25.75 6z" fill="currentColor" />
    case 'late':
      return <path d="M6 1 11.5 11H.5z" fill="currentColor" />
    case 'paused':
      return <path d="M2 1.5h3v9H2zM7 1.5h3v9H7z" fill="currentColor" />
    case 'done':
      return <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
  }
}
