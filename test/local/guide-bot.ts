import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  REST,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

/** What the bot of the tests is told about the server that it runs against. */
export type BotOptions = {
  api: string;
  token: string;
  applicationId: string;
  shards?: number[];
  shardCount?: number;
  /** Identify again at once, where discord.js would wait for five seconds. */
  hurry?: boolean;
};

const fruits = ['apple', 'apricot', 'banana', 'blueberry', 'cherry'];

/** One command for each thing that a bot of this kind does. */
export const commands = [
  new SlashCommandBuilder().setName('ping').setDescription('Answers at once'),
  new SlashCommandBuilder()
    .setName('echo')
    .setDescription('Says it again')
    .addStringOption((option) => option.setName('text').setDescription('What to say').setRequired(true))
    .addIntegerOption((option) =>
      option.setName('times').setDescription('How often').setMinValue(1).setMaxValue(5),
    )
    .addUserOption((option) => option.setName('to').setDescription('To whom')),
  new SlashCommandBuilder()
    .setName('fruit')
    .setDescription('Takes a fruit')
    .addStringOption((option) =>
      option.setName('name').setDescription('Its name').setRequired(true).setAutocomplete(true),
    ),
  new SlashCommandBuilder().setName('slow').setDescription('Thinks, answers, and adds something'),
  new SlashCommandBuilder().setName('secret').setDescription('Answers you alone'),
  new SlashCommandBuilder().setName('menu').setDescription('Buttons and a list'),
  new SlashCommandBuilder().setName('form').setDescription('Opens a dialog'),
  new SlashCommandBuilder().setName('file').setDescription('Sends a file'),
  new SlashCommandBuilder().setName('silent').setDescription('Does not answer'),
  new SlashCommandBuilder()
    .setName('admin')
    .setDescription('With subcommands')
    .setDefaultMemberPermissions(8192)
    .addSubcommand((sub) => sub.setName('show').setDescription('Shows'))
    .addSubcommand((sub) =>
      sub
        .setName('set')
        .setDescription('Sets')
        .addBooleanOption((option) => option.setName('on').setDescription('On or off').setRequired(true)),
    ),
  new ContextMenuCommandBuilder().setName('Quote this').setType(3),
].map((command) => command.toJSON());

/** A small bot in the manner of discord.js's own guide. `log` hears what it did. */
export async function startGuideBot(options: BotOptions, log: string[] = []): Promise<Client<true>> {
  const rest = new REST({ api: options.api }).setToken(options.token);
  await rest.put(Routes.applicationCommands(options.applicationId), { body: commands });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: options.api },
    ...(options.hurry
      ? { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } }
      : {}),
    ...(options.shards ? { shards: options.shards } : {}),
    ...(options.shardCount ? { shardCount: options.shardCount } : {}),
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      await handle(interaction);
    } catch (error) {
      log.push(String(error));
    }
  });
  client.on(Events.Error, (error) => log.push(String(error)));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(options.token);
  await ready;
  return client as Client<true>;
}

async function handle(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const found = fruits.filter((fruit) => fruit.startsWith(typed));
    await interaction.respond(found.map((fruit) => ({ name: fruit, value: fruit })));
  } else if (interaction.isButton()) {
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'Later it is', components: [] });
    } else await interaction.update({ content: `Pressed ${interaction.customId}`, components: [] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `Chose ${interaction.values.join(', ')}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Thanks, ${interaction.fields.getTextInputValue('name')}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`> ${interaction.targetMessage.content}`);
  } else if (interaction.isChatInputCommand()) await runCommand(interaction);
}

async function runCommand(interaction: Interaction & { commandName?: string }): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const { commandName, options } = interaction;
  if (commandName === 'ping') await interaction.reply('Pong');
  if (commandName === 'echo') {
    const text = options
      .getString('text', true)
      .concat(' ')
      .repeat(options.getInteger('times') ?? 1);
    const to = options.getUser('to');
    await interaction.reply({
      content: `${to ? `${to} ` : ''}${text.trim()}`,
      allowedMentions: { parse: [] },
    });
  }
  if (commandName === 'fruit') {
    const embed = new EmbedBuilder().setTitle(options.getString('name', true)).setFooter({ text: 'A fruit' });
    await interaction.reply({ embeds: [embed.addFields({ name: 'Colour', value: 'bright' })] });
  }
  if (commandName === 'slow') {
    await interaction.deferReply();
    await interaction.editReply('Here it is');
    const more = await interaction.followUp({ content: 'And more', flags: MessageFlags.Ephemeral });
    await interaction.webhook.editMessage(more.id, 'And much more');
  }
  if (commandName === 'secret') await interaction.reply({ content: 'Hush', flags: MessageFlags.Ephemeral });
  if (commandName === 'menu') await interaction.reply({ content: 'Choose', components: [buttons(), list()] });
  if (commandName === 'form') await interaction.showModal(form());
  if (commandName === 'file') {
    const files = [new AttachmentBuilder(Buffer.from('hello'), { name: 'hello.txt' })];
    await interaction.reply({ content: 'A file', files });
  }
  if (commandName === 'admin')
    await interaction.reply(`${options.getSubcommand()} ${options.getBoolean('on')}`);
}

function buttons(): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('yes').setLabel('Yes').setStyle(ButtonStyle.Success),
    new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('never').setLabel('Never').setStyle(ButtonStyle.Danger).setDisabled(true),
    new ButtonBuilder().setURL('https://example.com').setLabel('Read').setStyle(ButtonStyle.Link),
  );
}

function list(): ActionRowBuilder<StringSelectMenuBuilder> {
  const menu = new StringSelectMenuBuilder().setCustomId('fruit').setMaxValues(2);
  menu.addOptions(fruits.map((fruit) => ({ label: fruit, value: fruit })));
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
}

function form(): ModalBuilder {
  const input = new TextInputBuilder().setCustomId('name').setLabel('Name').setStyle(TextInputStyle.Short);
  const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input.setMaxLength(20));
  return new ModalBuilder().setCustomId('form').setTitle('Who are you').addComponents(row);
}
