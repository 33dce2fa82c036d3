import type { CommandTexts } from './localize.ts';

/** What German readers see in the list of commands. Replies are in English until they are translated. */
export const german: CommandTexts = {
  ask: {
    description: 'Frag in deinen Worten; ich antworte aus den Artikeln',
    options: { question: 'Zum Beispiel: wie viele Folgen hat es', private: 'Nur du siehst die Antwort' },
  },
  whoplays: {
    description: 'Wer eine Figur spielt, oder wen jemand spielt',
    options: {
      name: 'Eine Figur, ein Spitzname oder eine Person',
      title: 'Nur in dieser Serie, diesem Film oder Spiel',
      private: 'Nur du siehst die Antwort',
    },
  },
  release: {
    description: 'Wann eine Serie, ein Film oder ein Spiel herauskommt',
    options: { title: 'Ein Titel; eine Staffel darf folgen', private: 'Nur du siehst die Antwort' },
  },
  cast: {
    description: 'Wer in einer Serie, einem Film oder Spiel ist, und als wer',
    options: { title: 'Ein Titel', private: 'Nur du siehst die Antwort' },
  },
  about: {
    description: 'Alles, was die Artikel über eine Person, eine Figur oder einen Titel sagen',
    options: { topic: 'Ein Name', private: 'Nur du siehst die Antwort' },
  },
  sources: {
    description: 'Die Artikel, aus denen ich antworte, und was in ihnen steht',
    options: { article: 'Diesen öffnen', private: 'Nur du siehst die Antwort' },
  },
  'Check with articles': { name: 'Mit Artikeln prüfen' },
  trivia: {
    description: 'Spielen: Fragen aus den Artikeln, allein oder zusammen',
    options: {
      start: 'Ein Spiel in diesem Kanal, für alle',
      solo: 'Allein spielen, nur für dich',
      daily: 'Die Frage des Tages',
      missed: 'Was du falsch hattest, in wachsenden Abständen noch einmal',
      leaderboard: 'Wer in diesem Server vorn liegt',
      stats: 'Deine Punkte, Treffer und Serien',
      stop: 'Das Spiel in diesem Kanal beenden',
      'start questions': 'Wie viele, 10 wenn du nichts sagst',
      'start topic': 'Nur zu diesem Titel',
      'start difficulty': 'Wie bekannt die Antwort ist',
      'start mode': 'Einen Buchstaben drücken oder die Antwort tippen',
      'solo topic': 'Nur zu diesem Titel',
      'solo difficulty': 'Wie bekannt die Antwort ist',
      'leaderboard span': 'Diese Woche, wenn du nichts sagst',
      'leaderboard private': 'Nur du siehst die Antwort',
      'stats private': 'Nur du siehst die Antwort',
    },
  },
  feedback: {
    description: 'Was Mitglieder vergeblich fragten, und Antworten, die sie falsch nannten',
    options: { list: 'Welche Liste' },
  },
  settings: { description: 'Was dieser Server sieht, und wie: Artikel, Quiz, Privates, Spoiler' },
  corpus: {
    description: 'Für den Besitzer dieses Bots: der Zustand der Artikel, und sie neu lesen',
    options: {
      status: 'Artikel, Warnungen, Anzahlen, letztes Lesen, unbeantwortete Fragen',
      reload: 'Den Ordner mit den Artikeln jetzt neu lesen',
    },
  },
  privacy: { description: 'Was ich über dich behalte, und wie du es löschst' },
  help: {
    description: 'Was du mich fragen kannst, und woher ich es weiß',
    options: { private: 'Nur du siehst die Antwort' },
  },
};
