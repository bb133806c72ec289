process.stdout.write('hello');
