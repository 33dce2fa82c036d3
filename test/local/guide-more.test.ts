import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  REST,
  Routes,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';

const names = ['server', 'confirm', 'pick', 'survey', 'gone', 'fails'];
const commands = names.map((name) =>
  new SlashCommandBuilder().setName(name).setDescription(`Shows ${name}`).toJSON(),
);

describe('more of what bots do', () => {
  let discord: LocalDiscord;
  let client: Client<true>;
  const errors: unknown[] = [];

  beforeAll(async () => {
    discord = await startLocalDiscord({
      privilegedIntents: true,
      application: { name: 'Helper', description: '' },
    });
    client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers],
      rest: { api: discord.api },
    });
    client.on(Events.InteractionCreate, (interaction) => {
      answer(interaction).catch((error) => errors.push(error));
    });
    await client.login(discord.token);
    await discord.whenOnline();
    const [guild] = discord.world.guilds.keys();
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await rest.put(Routes.applicationGuildCommands(discord.applicationId, guild ?? ''), { body: commands });
  });
  afterAll(async () => {
    await client.destroy();
    await discord.stop();
    expect(errors).toHaveLength(1);
  });

  it('tells of the server and the member', async () => {
    const { message } = await discord.as('noor', 'general').run('/server');
    expect(message?.content).toBe('Sunday Matinee, 5 members, Noor has Moderator, en-GB; Helper');
  });

  it('knows the commands of one server only there', async () => {
    await expect(discord.as('mia', 'lounge').run('/server')).rejects.toThrow('no command server');
  });

  it('waits for a press on its own message', async () => {
    const mia = discord.as('mia', 'general');
    const asked = await mia.run('/confirm');
    await mia.press(asked.message?.id ?? '', 'yes');
    await asked.until((now) => now.message?.content === 'Confirmed');
    expect(asked.message?.components).toEqual([]);
  });

  it('takes members from a list', async () => {
    const mia = discord.as('mia', 'general');
    const asked = await mia.run('/pick');
    const ada = discord.as('ada', 'general');
    const picked = await mia.select(asked.message?.id ?? '', 'who', [ada.id]);
    expect(picked.message?.content).toBe('You picked Ada, who joined in 2024');
  });

  it('reads a dialog of labels, a list of members in it', async () => {
    const mia = discord.as('mia', 'general');
    const opened = await mia.run('/survey');
    const noor = discord.as('noor', 'general');
    const reply = await mia.submit(opened, { why: 'because', who: [noor.id] });
    expect(reply.message?.content).toBe('because of Noor');
  });

  it('deletes its reply', async () => {
    const mia = discord.as('mia', 'general');
    const reply = await mia.run('/gone');
    await reply.until((now) => now.message === undefined);
    expect(mia.messages().some((message) => message.interaction?.id === reply.id)).toBe(false);
  });

  it('hears from discord.js what Discord would have refused', async () => {
    const reply = await discord.as('mia', 'general').run('/fails');
    expect(reply.message?.content).toBe(
      '50035: data.embeds[0].description[BASE_TYPE_REQUIRED]: This field is required',
    );
  });

  it('asks for all members', async () => {
    const members = await client.guilds.cache.first()?.members.fetch();
    expect(members?.map((member) => member.user.username).sort()).toEqual([
      'Helper',
      'ada',
      'jonas',
      'mia',
      'noor',
    ]);
  });
});

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isUserSelectMenu()) {
    const member = interaction.members.first();
    const year = member && 'joinedAt' in member ? member.joinedAt?.getFullYear() : undefined;
    await interaction.reply(`You picked ${interaction.users.first()?.displayName}, who joined in ${year}`);
  }
  if (interaction.isModalSubmit()) {
    const who = interaction.fields.getSelectedUsers('who', true).first();
    await interaction.reply(`${interaction.fields.getTextInputValue('why')} of ${who?.displayName}`);
  }
  if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
  const { commandName, guild, member } = interaction;
  if (commandName === 'server') {
    const roles = member.roles.cache.filter((role) => role.id !== guild.id).map((role) => role.name);
    const who = `${member.displayName} has ${roles}, ${interaction.locale}`;
    await interaction.reply(
      `${guild.name}, ${guild.memberCount} members, ${who}; ${interaction.client.user.username}`,
    );
  }
  if (commandName === 'confirm') {
    const yes = new ButtonBuilder().setCustomId('yes').setLabel('Yes').setStyle(ButtonStyle.Primary);
    const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(yes)];
    const response = await interaction.reply({ content: 'Sure?', components, withResponse: true });
    const press = await response.resource?.message?.awaitMessageComponent({
      componentType: ComponentType.Button,
      filter: (each) => each.user.id === interaction.user.id,
      time: 5000,
    });
    await press?.update({ content: 'Confirmed', components: [] });
  }
  if (commandName === 'pick') {
    const menu = new UserSelectMenuBuilder().setCustomId('who');
    const components = [new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(menu)];
    await interaction.reply({ content: 'Who?', components });
  }
  if (commandName === 'survey') {
    const why = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph);
    const modal = new ModalBuilder().setCustomId('survey').setTitle('Survey');
    modal.addLabelComponents(
      new LabelBuilder().setLabel('Why').setTextInputComponent(why),
      new LabelBuilder()
        .setLabel('Who')
        .setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('who')),
    );
    await interaction.showModal(modal);
  }
  if (commandName === 'gone') {
    await interaction.reply('Soon gone');
    await interaction.deleteReply();
  }
  if (commandName === 'fails') {
    try {
      await interaction.reply({ embeds: [{}] });
    } catch (error) {
      const { code, message } = error as { code: number; message: string };
      await interaction.reply(`${code}: ${message.split('\n').at(-1)}`);
      throw error;
    }
  }
}
