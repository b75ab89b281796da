/// A browser without a window, for tests of pages; they run only where Chromium is installed, and say so where it is not.
package enum Browser {
    /// Chromium's program; nil where there is none.
    package static let path: String? = ["chromium", "chromium-browser", "google-chrome"].first {
        (try? ChildProcess.run($0, ["--version"]).status) == 0
    }

    /// Whether a test that needs a browser runs; prints one line where it does not.
    package static func isThere(for what: String) -> Bool {
        if path == nil { print("skipped, no chromium: \(what)") }
        return path != nil
    }

    /// Runs a Python script in which `page` is the browser; what it printed is joined with what it complained of.
    ///
    /// `page.open(file)`, `page.js(expression)`, `page.key(letter)`, `page.call(method, …)` of the DevTools protocol;
    /// `page.errors` are complaints of the console, `page.requests` what was asked for beside the file and its own data.
    package static func run(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
        try Python.run(driver.replacing("CHROMIUM", with: path ?? "chromium") + script, in: folder)
    }

    /// Speaks the DevTools protocol over two pipes: Python's own modules are enough for it.
    private static let driver = #"""
        import atexit, json, os, shutil, subprocess, tempfile, time

        class Page:
            def __init__(self):
                self.home = tempfile.mkdtemp()
                here, there = os.pipe(), os.pipe()
                def pipes():
                    first, second = os.dup(here[0]), os.dup(there[1])
                    os.dup2(first, 3)
                    os.dup2(second, 4)
                self.process = subprocess.Popen(
                    ['CHROMIUM', '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
                     '--remote-debugging-pipe', '--user-data-dir=' + self.home, 'about:blank'],
                    preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                os.close(here[0])
                os.close(there[1])
                self.send, self.receive = here[1], there[0]
                self.number, self.rest, self.session = 0, b'', None
                self.errors, self.requests, self.events = [], [], []
                atexit.register(self.close)
                target = self.call('Target.createTarget', url='about:blank')['targetId']
                self.session = self.call('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
                for domain in ('Page', 'Runtime', 'Log', 'Network'): self.call(domain + '.enable')

            def close(self):
                self.process.kill()
                self.process.wait()
                shutil.rmtree(self.home, ignore_errors=True)

            def message(self):
                while b'\0' not in self.rest:
                    more = os.read(self.receive, 1 << 16)
                    assert more, 'the browser has ended'
                    self.rest += more
                message, self.rest = self.rest.split(b'\0', 1)
                message = json.loads(message)
                method, values = message.get('method'), message.get('params')
                if method == 'Runtime.exceptionThrown': self.errors.append(values['exceptionDetails'])
                if method == 'Runtime.consoleAPICalled': self.errors.append(values)
                if method == 'Log.entryAdded': self.errors.append(values['entry'])
                if method == 'Page.javascriptDialogOpening': self.errors.append(values)
                if method == 'Network.requestWillBeSent':
                    address = values['request']['url']
                    if not address.startswith(('data:', 'blob:', self.address)): self.requests.append(address)
                if method: self.events.append(method)
                return message

            address = 'about:blank'

            def call(self, method, **values):
                self.number += 1
                command = {'id': self.number, 'method': method, 'params': values}
                if self.session: command['sessionId'] = self.session
                os.write(self.send, json.dumps(command).encode() + b'\0')
                while True:
                    message = self.message()
                    if message.get('id') == self.number:
                        assert 'error' not in message, (method, message)
                        return message['result']

            def open(self, file):
                self.address = 'file://' + os.path.abspath(file)
                self.events = []
                self.call('Page.navigate', url=self.address)
                while 'Page.loadEventFired' not in self.events: self.message()

            def js(self, expression):
                result = self.call('Runtime.evaluate', expression=expression, returnByValue=True, awaitPromise=True)
                assert 'exceptionDetails' not in result, result
                return result['result'].get('value')

            def key(self, key):
                text = {'text': key} if len(key) == 1 else {}
                self.call('Input.dispatchKeyEvent', type='keyDown', key=key, **text)
                self.call('Input.dispatchKeyEvent', type='keyUp', key=key)

        page = Page()

        """#
}
