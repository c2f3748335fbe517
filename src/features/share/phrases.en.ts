/** The dialog that shares a map, and the map in another page. */
export const enShare = {
  'header.share': 'Share this map',

  'share.title': 'Share this map',
  'share.close': 'Close',
  'share.link': 'Link',
  'share.copyLink': 'Copy the link',
  'share.send': 'Send…',
  'share.copied': 'Copied',
  'share.notCopied': 'It could not be copied; select the text and copy it.',
  'share.linkHint': 'Opens this very map: {{length, number}} characters. It is in the address bar as well.',
  'share.ownFiles': 'The link names your own files and does not hold them: whoever opens it is asked for them.',
  'share.withFiles_one': 'Put your own file into the link',
  'share.withFiles_other': 'Put your {{count, number}} own files into the link',
  'share.unsaid': 'Before you share them, say who published the figures of “{{titles}}”, and when.',
  'share.saySource': 'Say the source',
  'share.project.packed':
    'The link carries your figures and what you decided: whoever opens it sees them, without a server. Columns that are not used and lines outside the table stay here.',
  'share.project.too-large':
    'Your figures are too large for a link: save the project as a file in the Data panel, and pass that on.',
  'share.project.stays':
    'The table is not in the link: without what must stay here, as names and telephone numbers, its figures would read otherwise. Whoever opens it is told that the data are not here.',
  'share.filesTooLarge': 'They are too large for a link: pass on the files themselves.',
  'share.code': 'QR code',
  'share.codeOf': 'QR code of {{address}}',
  'share.codeHint': 'For phones in the room: enlarge it with the button above.',
  'share.codeTooLong': 'The link is too long for a QR code that can be scanned across a room.',
  'share.local': 'This address is known to this computer only; the code works once the atlas stands on a server.',
  'share.larger': 'Enlarge for the room',
  'share.smaller': 'Back to the dialog',
  'share.embed': 'In another page',
  'share.embedHeight': 'Height',
  'share.pixels': '{{pixels, number}} px',
  'share.copyEmbed': 'Copy the code',
  'share.embedHint': 'Shows the map with its legend, its credits and the way here.',
  'share.embedNotCopied': 'It could not be copied; select the text and copy it.',

  'embed.open': 'Open in {{name}}',
} as const;
