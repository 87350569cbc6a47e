/** PDF.js gives its types for all but this file. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
