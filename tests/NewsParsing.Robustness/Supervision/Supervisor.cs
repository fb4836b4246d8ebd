using System.Diagnostics;
using System.Text;

namespace NewsParsing.Robustness;

/// <summary>
/// Has inputs read in a child process, so that what kills it is counted and not suffered: the next input gets a new child.
/// The deadline is the child's processor time, since a busy machine is no fault of the parser's; a multiple of it ends the wait anyway.
/// </summary>
/// <param name="watchesHeap">Whether the child collects often, so that <see cref="Reading.Peak"/> is told; its other figures are worth nothing then.</param>
internal sealed class Supervisor(bool watchesHeap = false) : IDisposable
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = 12 * Deadline;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private Child? _child;

    /// <summary>What became of <paramref name="input"/>.</summary>
    /// <param name="errand">What is done with it.</param>
    /// <param name="delay">When it is cancelled.</param>
    public Outcome Read(HostileInput input, Errand errand, TimeSpan delay = default)
    {
        _child ??= new Child(watchesHeap);
        var spent = _child.ProcessorTime;
        var answer = _child.Ask(input, errand, delay);
        for (var waited = Look; !answer.Wait(Look); waited += Look)
        {
            if (_child.ProcessorTime - spent < Deadline && waited < LongestWait) continue;
            Replace();
            return new Outcome(Fate.Hung, null);
        }

        if (answer.Result is { } reading) return new Outcome(reading.Problem is null ? Fate.Read : Fate.Broken, reading);
        Replace();
        return new Outcome(Fate.Crashed, null);
    }

    public void Dispose() => Replace();

    private void Replace()
    {
        _child?.Dispose();
        _child = null;
    }

    private sealed class Child : IDisposable
    {
        private readonly Process _process;
        private readonly BinaryWriter _questions;
        private readonly BinaryReader _answers;

        public Child(bool watchesHeap)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet") start.ArgumentList.Add(typeof(Child).Assembly.Location);
            start.ArgumentList.Add(ChildCommand.Name);
            if (watchesHeap) start.Environment[HeapPeak.Variable] = "1";
            _process = Process.Start(start)!;
            // A dying process writes its stack there, thousands of lines of it.
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
            _questions = new BinaryWriter(_process.StandardInput.BaseStream, Encoding.UTF8);
            _answers = new BinaryReader(_process.StandardOutput.BaseStream, Encoding.UTF8);
            if (!Task.Run(_answers.ReadByte).Wait(StartLimit)) throw new TimeoutException("The child did not start.");
        }

        public TimeSpan ProcessorTime
        {
            get
            {
                _process.Refresh();
                return _process.HasExited ? TimeSpan.MaxValue / 2 : _process.TotalProcessorTime;
            }
        }

        /// <summary>Null when the child died.</summary>
        public Task<Reading?> Ask(HostileInput input, Errand errand, TimeSpan delay) => Task.Run(() =>
        {
            try
            {
                _questions.Write((byte)input.Entry);
                _questions.Write((byte)errand);
                _questions.Write(delay.Ticks);
                _questions.Write(input.Bytes.Length);
                _questions.Write(input.Bytes);
                _questions.Flush();
                var reading = new Reading(new TimeSpan(_answers.ReadInt64()), _answers.ReadInt64(), _answers.ReadInt64(), _answers.ReadString() is { Length: > 0 } problem ? problem : null);
                _answers.ReadByte();
                return reading;
            }
            catch (IOException)
            {
                return null;
            }
        });

        public void Dispose()
        {
            if (!_process.HasExited) _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
        }
    }
}
