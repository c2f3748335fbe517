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
  'share.linkHint': 'Opens exactly this map: {{length, number}} characters. It is also in the address bar.',
  'share.layerFiles': 'The link names your own files but does not hold them: whoever opens it is asked for them.',
  'share.withFiles_one': 'Put your own file into the link',
  'share.withFiles_other': 'Put your {{count, number}} own files into the link',
  'share.unsaid': 'Before you share them, enter who published the figures of “{{titles}}”, and when.',
  'share.saySource': 'Enter the source',
  'share.project.packed':
    'The link carries your figures and what you decided: whoever opens it sees them, without a server. Columns that are not used and lines outside the table stay here.',
  'share.project.too-large':
    'Your figures are too large for a link: save the project as a file in the Data panel and share that.',
  'share.project.stays':
    'The table is not in the link: without the parts that must stay here, such as names and telephone numbers, its figures would be read differently. Whoever opens the link sees that data are missing.',
  'share.filesTooLarge': 'They are too large for a link: share the files themselves.',
  'share.code': 'QR code',
  'share.codeOf': 'QR code of {{address}}',
  'share.codeHint': 'For phones in the room: enlarge it with the button above.',
  'share.codeTooLong': 'The link is too long for a QR code that can be scanned across a room.',
  'share.local': 'Only this computer can open this address; the code works once the atlas is on a server.',
  'share.larger': 'Enlarge for the room',
  'share.smaller': 'Back to the dialog',
  'share.embed': 'In another page',
  'share.embedHeight': 'Height',
  'share.pixels': '{{pixels, number}} px',
  'share.copyEmbed': 'Copy the code',
  'share.embedHint': 'Shows the map with its legend, its credits and a link back here.',
  'share.embedNotCopied': 'It could not be copied; select the text and copy it.',

  'embed.open': 'Open in {{name}}',
} as const;
