import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';

const coins = ['Copper penny', 'Copper groat', 'Silver crown'];

/** A bot that does a little of everything which a page has to show. It is ready when the promise resolves. */
export async function startSampleBot(api: string, token: string): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error) => client.emit('error', error));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set([
    {
      name: 'coin',
      description: 'Look a coin up',
      descriptionLocalizations: { de: 'Eine Münze nachschlagen' },
      options: [
        {
          name: 'name',
          description: 'Which coin',
          type: ApplicationCommandOptionType.String,
          required: true,
          autocomplete: true,
        },
        { name: 'polished', description: 'Should it shine', type: ApplicationCommandOptionType.Boolean },
      ],
    },
    { name: 'later', description: 'Think before answering' },
    { name: 'whisper', description: 'Answer you alone' },
    { name: 'form', description: 'Open a dialog' },
    { name: 'parts', description: 'Show a message made of parts' },
    { name: 'silence', description: 'Never answer' },
    {
      name: 'game',
      description: 'Games',
      options: [
        { name: 'start', description: 'Start a game', type: ApplicationCommandOptionType.Subcommand },
        { name: 'stop', description: 'Stop the game', type: ApplicationCommandOptionType.Subcommand },
      ],
    },
    { name: 'Count the letters', type: ApplicationCommandType.Message },
  ]);
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = coins.filter((coin) => coin.toLowerCase().includes(typed));
    await interaction.respond(found.map((coin) => ({ name: coin, value: `coin:${coin}` })));
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'coin') {
      const coin = interaction.options.getString('name', true).replace('coin:', '');
      const shine = interaction.options.getBoolean('polished') ? 'polished' : 'as found';
      await interaction.reply({ embeds: [describeCoin(coin, shine)], components: [buttons(0), menu()] });
    } else if (interaction.commandName === 'later') {
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 400));
      await interaction.editReply('Thought **through**.');
    } else if (interaction.commandName === 'whisper') {
      await interaction.reply({ content: 'Between us.', flags: MessageFlags.Ephemeral });
    } else if (interaction.commandName === 'form') {
      await interaction.showModal(form());
    } else if (interaction.commandName === 'parts') {
      await interaction.reply({ components: [parts()], flags: MessageFlags.IsComponentsV2 });
    } else if (interaction.commandName === 'game') {
      await interaction.reply(`Game: ${interaction.options.getSubcommand()}`);
    }
  } else if (interaction.isButton()) {
    const [, presses = '0'] = interaction.customId.split(':');
    const content = `${interaction.user.displayName} pressed`;
    await interaction.update({ content, components: [buttons(Number(presses) + 1), menu()] });
  } else if (interaction.isUserSelectMenu()) {
    await interaction.reply(`For: ${interaction.users.map((user) => user.displayName).join(', ')}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(`Chosen: ${interaction.values.join(', ')}`);
  } else if (interaction.isModalSubmit()) {
    const where = interaction.fields.getStringSelectValues('where').join(' and ');
    await interaction.reply(`Received: ${interaction.fields.getTextInputValue('what')}, ${where}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`${interaction.targetMessage.content.length} letters`);
  }
}

function describeCoin(coin: string, shine: string): EmbedBuilder {
  return new EmbedBuilder()
    .setTitle(coin)
    .setURL('https://example.org/coin')
    .setDescription(
      '> Found **below** the [mill](https://example.org/mill) on <t:86400:D>, worth ||nothing||.',
    )
    .addFields(
      { name: 'State', value: shine, inline: true },
      { name: 'Kept in', value: '`Drawer 3`', inline: true },
    )
    .setFooter({ text: 'From the catalogue' })
    .setColor(0xb87333);
}

function buttons(presses: number): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(`press:${presses}`)
      .setLabel(`Pressed ${presses}`)
      .setStyle(ButtonStyle.Primary),
    new ButtonBuilder()
      .setCustomId('no')
      .setLabel('Not now')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(true),
    new ButtonBuilder()
      .setURL('https://example.org/catalogue')
      .setLabel('Catalogue')
      .setStyle(ButtonStyle.Link),
  );
}

function menu(): ActionRowBuilder<StringSelectMenuBuilder> {
  const options = coins.map((coin) => ({ label: coin, value: coin }));
  const select = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setPlaceholder('Another coin')
    .setOptions(options);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
}

function form(): ModalBuilder {
  const what = new TextInputBuilder().setCustomId('what').setStyle(TextInputStyle.Short);
  const where = new StringSelectMenuBuilder().setCustomId('where').setMaxValues(2);
  where.setOptions(['Title', 'Date', 'Name'].map((label) => ({ label, value: label.toLowerCase() })));
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('Report')
    .addLabelComponents(
      new LabelBuilder().setLabel('What was wrong?').setTextInputComponent(what),
      new LabelBuilder().setLabel('Where?').setDescription('One or two').setStringSelectMenuComponent(where),
    );
}

function parts(): ContainerBuilder {
  const people = new UserSelectMenuBuilder().setCustomId('people').setPlaceholder('For whom');
  return new ContainerBuilder()
    .setAccentColor(0x2d7d46)
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('## The cabinet\nThree **drawers**'))
    .addSeparatorComponents(new SeparatorBuilder())
    .addActionRowComponents(new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(people));
}
