/** A message with one of everything that a bot may put into it. */
export const everything = {
  content: 'All at once <@123456789012345678>',
  embeds: [
    {
      title: 'Title',
      description: 'Text',
      url: 'https://example.com',
      color: 255,
      timestamp: '2024-06-01T12:00:00Z',
      author: { name: 'Author', url: 'https://example.com' },
      footer: { text: 'Footer' },
      image: { url: 'https://example.com/image.png' },
      thumbnail: { url: 'https://example.com/image.png' },
      fields: [{ name: 'Name', value: 'Value' }],
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Press', custom_id: 'press', emoji: { name: '🍎' } },
        { type: 2, style: 5, label: 'Read', url: 'https://example.com' },
      ],
    },
    { type: 1, components: [{ type: 3, custom_id: 'choose', options: [{ label: 'A', value: 'a' }] }] },
    { type: 1, components: [{ type: 5, custom_id: 'who' }] },
  ],
};

/** A message of display components: text, a line, a section, a gallery, in one container. */
export const components = {
  flags: 32768,
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: '# Title' },
        { type: 14 },
        {
          type: 9,
          components: [{ type: 10, content: 'Text' }],
          accessory: { type: 11, media: { url: 'https://example.com/image.png' } },
        },
        { type: 12, items: [{ media: { url: 'https://example.com/image.png' } }] },
      ],
    },
  ],
};
