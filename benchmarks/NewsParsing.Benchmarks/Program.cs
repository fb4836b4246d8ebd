using BenchmarkDotNet.Running;
using NewsParsing.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
