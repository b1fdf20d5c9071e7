/** The part of pdfmake that the PDF writer uses; the package brings no types. */
declare module 'pdfmake' {
  interface CreatedPdf {
    getBuffer(): Promise<Uint8Array>
  }
  interface Pdfmake {
    setFonts(
      fonts: Readonly<Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>>,
    ): void
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void
    createPdf(definition: object, options?: object): CreatedPdf
  }
  const pdfmake: Pdfmake
  export default pdfmake
}
