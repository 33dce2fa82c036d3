document.title = 'Local Discord';
