/** A quiet picture of a key. The name of the action carries the meaning, so readers of the screen do not hear it twice. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <kbd className="q-cap" aria-hidden="true">
      {keys}
    </kbd>
  )
}
