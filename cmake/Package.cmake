# The Debian package, by `cpack`: docs/packages.md says what is where, and why.
# Debian's own, as for the scripts.
find_program(PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)

set(CMAKE_INSTALL_PREFIX /usr)
set(PACKAGE jwt-tidy-${JWTTIDY_LLVM_MAJOR})
set(DOC share/doc/${PACKAGE})
# Where this LLVM is: a program of clang-tidy's kind finds Clang's own headers
# from its own place.
file(RELATIVE_PATH LLVM /usr ${LLVM_PREFIX})

set(PROGRAMS jwt-tidy jwt-clang-tidy)
if(TARGET jwt-clangd)
  list(APPEND PROGRAMS jwt-clangd)
endif()
foreach(Program ${PROGRAMS})
  install(TARGETS ${Program} RUNTIME DESTINATION ${LLVM}/bin)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
  file(CREATE_LINK ../${LLVM}/bin/${Program}
       ${CMAKE_BINARY_DIR}/package/${Program} SYMBOLIC)
  install(FILES ${CMAKE_BINARY_DIR}/package/${Program} DESTINATION bin)
endforeach()

# The loader finds a bare name in Debian's folder for libraries, and in none of
# LLVM's.
set(Libraries lib/${CMAKE_LIBRARY_ARCHITECTURE})
install(TARGETS JwtTidy LIBRARY DESTINATION ${LLVM}/lib)
file(RELATIVE_PATH PluginFromLibraries /usr/${Libraries}
     ${LLVM_PREFIX}/lib/JwtTidy.so)
file(CREATE_LINK ${PluginFromLibraries}
     ${CMAKE_BINARY_DIR}/package/JwtTidy.so SYMBOLIC)
install(FILES ${CMAKE_BINARY_DIR}/package/JwtTidy.so DESTINATION ${Libraries})

set(Scripts)
foreach(Script jwt-tidy-run jwt-tidy-gate)
  set(File ${CMAKE_BINARY_DIR}/package/${Script})
  configure_file(packaging/${Script}.in ${File} @ONLY
                 FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
                 GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  install(PROGRAMS ${File} DESTINATION bin)
  list(APPEND Scripts ${File})
endforeach()
install(PROGRAMS scripts/analyse scripts/gate.py
        DESTINATION share/jwt-tidy/scripts)

install(FILES ${MODEL_FILES} DESTINATION share/jwt-tidy/models)
install(FILES lib/Claims/vocabulary.yaml DESTINATION share/jwt-tidy)
install(FILES README.md DESTINATION ${DOC})
install(DIRECTORY docs DESTINATION ${DOC})
install(FILES packaging/copyright DESTINATION ${DOC})
configure_file(packaging/changelog.in ${CMAKE_BINARY_DIR}/package/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${CMAKE_BINARY_DIR}/package/changelog)
install(FILES ${CMAKE_BINARY_DIR}/package/changelog.gz DESTINATION ${DOC})
install(FILES packaging/jwt-tidy.bash
        DESTINATION share/bash-completion/completions RENAME jwt-tidy)

# Manual pages: what the programs say of themselves.
set(Manuals ${CMAKE_BINARY_DIR}/package/man)
set(Hosts ${PROGRAMS})
list(REMOVE_ITEM Hosts jwt-tidy)
add_custom_command(
  OUTPUT ${Manuals}/jwt-tidy.1.gz
  COMMAND ${PYTHON} ${CMAKE_SOURCE_DIR}/packaging/manual.py
          $<TARGET_FILE:jwt-tidy> ${JWTTIDY_LLVM_MAJOR} ${Manuals}
          ${Scripts} ${Hosts}
  DEPENDS jwt-tidy packaging/manual.py ${Scripts}
  VERBATIM)
add_custom_target(manuals ALL DEPENDS ${Manuals}/jwt-tidy.1.gz)
install(DIRECTORY ${Manuals}/ DESTINATION share/man/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${PACKAGE})
set(CPACK_PACKAGE_CONTACT "jwt-tidy developers <jwt-tidy@lists.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "clang-tidy checks for JSON Web Tokens")
set(CPACK_PACKAGE_DESCRIPTION
    "A plugin for clang-tidy-${JWTTIDY_LLVM_MAJOR} that tells a signed token from an encrypted one, and
follows claims, tokens and keys through C and C++ programs. With it come the
tool that links a whole program, clang-tidy with the checks built in, the
models of the libraries it knows, and the documentation.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A plugin fits one release: its minor, too, since it has C++ interfaces only.
execute_process(COMMAND ${LLVM_CONFIG} --version
                OUTPUT_VARIABLE Version OUTPUT_STRIP_TRAILING_WHITESPACE)
string(REGEX MATCH "^[0-9]+\\.([0-9]+)" MajorMinor ${Version})
math(EXPR NextMinor "${CMAKE_MATCH_1} + 1")
set(Tidy clang-tidy-${JWTTIDY_LLVM_MAJOR})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${Tidy} (>= 1:${MajorMinor}), ${Tidy} (<< 1:${JWTTIDY_LLVM_MAJOR}.${NextMinor}), python3")
# What is compared with commits, and the hook.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)
# One at a time has the name `JwtTidy.so`.
set(CPACK_DEBIAN_PACKAGE_PROVIDES jwt-tidy)
set(CPACK_DEBIAN_PACKAGE_CONFLICTS jwt-tidy)
set(CPACK_DEBIAN_PACKAGE_REPLACES jwt-tidy)
include(CPack)
