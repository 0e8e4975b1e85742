"""Facts of the C and C++ targets of a workspace, and their link. See README.md."""

JwtTidyInfo = provider(
    doc = "What a target and all that it depends on tell the link.",
    fields = {
        "facts": "depset of facts files, one for each translation unit",
        "sources": "depset of the files that they are made of",
    },
)

_Setting = provider(fields = ["value"])

def _string_setting(ctx):
    return _Setting(value = ctx.build_setting_value)

string_setting = rule(
    implementation = _string_setting,
    build_setting = config.string(flag = True),
)

# The actions of the toolchain that compile a source, by its ending.
_COMPILE = {
    "c": "c-compile",
    "C": "c++-compile",
    "c++": "c++-compile",
    "cc": "c++-compile",
    "cpp": "c++-compile",
    "cxx": "c++-compile",
}

# Where a program goes on.
_EDGES = ["actual", "deps", "implementation_deps", "interface_deps"]

def _compile_flags(ctx, context, action):
    """The flags that the target's own compile action has."""
    toolchain = ctx.attr._cc_toolchain[cc_common.CcToolchainInfo]
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        unsupported_features = ctx.disabled_features,
    )
    cpp = ctx.fragments.cpp
    is_c = action == "c-compile"
    options = cpp.copts + (cpp.conlyopts if is_c else cpp.cxxopts)
    for name in ["copts", "conlyopts" if is_c else "cxxopts"]:
        for option in getattr(ctx.rule.attr, name, []):
            options = options + ctx.tokenize(ctx.expand_make_variables(name, option, {}))

    # Bazel makes system folders of `includes`, so that their headers cause no
    # warnings. Those of the workspace are its own all the same.
    folders = context.system_includes.to_list()
    own = [f for f in folders if "/external/" not in "/" + f + "/"]
    return cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = action,
        variables = cc_common.create_compile_variables(
            feature_configuration = features,
            cc_toolchain = toolchain,
            user_compile_flags = options,
            include_directories = depset(context.includes.to_list() + own),
            quote_include_directories = context.quote_includes,
            system_include_directories = depset([f for f in folders if f not in own]),
            framework_include_directories = context.framework_includes,
            preprocessor_defines = context.defines,
        ),
    )

def _facts(ctx, context, source):
    """The facts file of a source, made by clang-tidy."""
    ending = ".facts.json"
    path = source.short_path.replace("../", "external/")
    facts = ctx.actions.declare_file("_jwt_tidy/{}/{}{}".format(ctx.label.name, path, ending))
    options = {
        "InheritParentConfig": True,
        "CheckOptions": {
            "FactsDir": facts.dirname,
            "FactsName": facts.basename[:-len(ending)],
            "FactsRoot": ".",
        },
    }
    arguments = ctx.actions.args()
    arguments.add(facts)
    arguments.add(ctx.attr._clang_tidy[_Setting].value)
    arguments.add(ctx.file._plugin, format = "--load=%s")
    arguments.add("--quiet")
    arguments.add("--checks=-*," + ctx.attr._checks[_Setting].value)
    arguments.add("--warnings-as-errors=-*")
    arguments.add("--config=" + json.encode(options))
    arguments.add(source)
    arguments.add("--")
    arguments.add_all(_compile_flags(ctx, context, _COMPILE[source.extension]))
    ctx.actions.run(
        executable = ctx.executable._facts,
        arguments = [arguments],
        inputs = depset(
            [source, ctx.file._plugin],
            transitive = [
                context.headers,
                ctx.attr._cc_toolchain[DefaultInfo].files,
                ctx.attr._config[DefaultInfo].files,
            ],
        ),
        outputs = [facts],
        mnemonic = "JwtTidyFacts",
        progress_message = "Facts of " + source.short_path,
        # PATH, and JWT_TIDY_FACTS_KEY where --action_env names it.
        use_default_shell_env = True,
    )
    return facts

def _compilation_context(target, edges):
    """What a target's sources see: also of dependencies that it hides from others."""
    contexts = [t[CcInfo].compilation_context for t in [target] + edges if CcInfo in t]
    return struct(
        defines = depset(transitive = [c.defines for c in contexts] + [contexts[0].local_defines]),
        framework_includes = depset(transitive = [c.framework_includes for c in contexts]),
        headers = depset(transitive = [c.headers for c in contexts]),
        includes = depset(transitive = [c.includes for c in contexts]),
        quote_includes = depset(transitive = [c.quote_includes for c in contexts]),
        system_includes = depset(transitive = [c.system_includes for c in contexts]),
    )

def _aspect(target, ctx):
    edges = []
    for name in _EDGES:
        edge = getattr(ctx.rule.attr, name, None) or []
        edges += edge if type(edge) == "list" else [edge]
    below = [edge[JwtTidyInfo] for edge in edges if JwtTidyInfo in edge]
    facts, sources, more = [], [], []

    # What another repository compiles is a library to this program.
    if CcInfo in target and not ctx.label.workspace_name:
        context = _compilation_context(target, edges)
        sources = [f for f in getattr(ctx.rule.files, "srcs", []) if f.extension in _COMPILE]
        facts = [_facts(ctx, context, source) for source in sources]
        more = [context.headers, ctx.attr._config[DefaultInfo].files]
    all_facts = depset(facts, transitive = [info.facts for info in below])
    return [
        JwtTidyInfo(
            facts = all_facts,
            sources = depset(sources, transitive = more + [info.sources for info in below]),
        ),
        OutputGroupInfo(jwt_tidy_facts = all_facts),
    ]

jwt_tidy_aspect = aspect(
    doc = "Makes the facts of C and C++ targets.",
    implementation = _aspect,
    attr_aspects = _EDGES,
    attrs = {
        "_cc_toolchain": attr.label(default = "@bazel_tools//tools/cpp:current_cc_toolchain"),
        "_checks": attr.label(default = "//:checks"),
        "_clang_tidy": attr.label(default = "//:clang_tidy"),
        "_config": attr.label(default = "//:config"),
        "_facts": attr.label(
            default = "//:facts.sh",
            allow_single_file = True,
            executable = True,
            cfg = "exec",
        ),
        "_plugin": attr.label(
            default = "@jwt_tidy_build//:lib/JwtTidy.so",
            allow_single_file = True,
        ),
    },
    fragments = ["cpp"],
)

def _findings(ctx):
    """The file of the program's findings, made by the link."""
    infos = [dep[JwtTidyInfo] for dep in ctx.attr.deps]
    facts = depset(transitive = [info.facts for info in infos])
    findings = ctx.actions.declare_file(ctx.label.name + ".findings.txt")
    lines = ctx.actions.args()
    lines.add_all(facts)
    lines.set_param_file_format("multiline")
    names = ctx.actions.declare_file(ctx.label.name + ".facts.txt")
    ctx.actions.write(names, lines)
    ctx.actions.run(
        executable = ctx.executable._jwt_tidy,
        arguments = [
            "link",
            "--without-database",
            "--exit-zero",
            "--facts=@" + names.path,
            "--output=" + findings.path,
        ],
        inputs = depset([names], transitive = [facts] + [info.sources for info in infos]),
        outputs = [findings],
        mnemonic = "JwtTidyLink",
        progress_message = "Linking the facts of %s" % ctx.label,
    )
    return findings

def _link(ctx):
    return [DefaultInfo(files = depset([_findings(ctx)]))]

def _test(ctx):
    findings = _findings(ctx)
    script = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(
        script,
        "#!/bin/sh\ncat '{0}'\ntest ! -s '{0}'\n".format(findings.short_path),
        is_executable = True,
    )
    return [DefaultInfo(
        executable = script,
        files = depset([findings]),
        runfiles = ctx.runfiles([findings]),
    )]

_ATTRS = {
    "deps": attr.label_list(
        doc = "The program's targets; what these depend on belongs to it.",
        aspects = [jwt_tidy_aspect],
        mandatory = True,
        providers = [CcInfo],
    ),
    "_jwt_tidy": attr.label(
        default = "@jwt_tidy_build//:bin/jwt-tidy",
        allow_single_file = True,
        executable = True,
        cfg = "exec",
    ),
}

jwt_tidy_link = rule(
    doc = "Builds NAME.findings.txt: what the program's files do together.",
    implementation = _link,
    attrs = _ATTRS,
)

jwt_tidy_test = rule(
    doc = "Fails where the program has findings, and prints them.",
    implementation = _test,
    attrs = _ATTRS,
    test = True,
)
