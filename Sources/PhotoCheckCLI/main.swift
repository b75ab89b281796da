// No rule of a notice lives in this target: arguments in, report out, exit status.
System.exit(await Program.run())
