/** The front page. */
export const enFront = {
  'front.what':
    'Figures that Chinese cities published in their bulletins, each with its source and the paragraph it was read from.',
  'front.absent': 'Where nothing was published the map says so: that is not zero, and nothing is estimated.',
  'front.story': 'See the story',
  'front.tables': 'Map your own figures',
  'front.bulletins_one': '{{count, number}} bulletin',
  'front.bulletins_other': '{{count, number}} bulletins',
  'front.places_one': '{{count, number}} place',
  'front.places_other': '{{count, number}} places',
} as const;
