using BenchmarkDotNet.Running;
using NewsParsing.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmarks).Assembly).Run(args);
