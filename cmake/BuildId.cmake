# Writes BuildId.cpp: the version, the LLVM it was built for, and a hash of the
# sources and data. Equal sources give equal ids, whatever the day or the path.
# A translation unit of its own, so that a change of the id recompiles nothing
# that includes LLVM.
file(GLOB_RECURSE Inputs RELATIVE ${ROOT} ${ROOT}/lib/*.cpp ${ROOT}/lib/*.h
     ${ROOT}/lib/*.def ${ROOT}/lib/*.yaml ${ROOT}/checks/*.cpp ${ROOT}/checks/*.h)
list(SORT Inputs)
set(Hashes "")
foreach(Input ${Inputs})
  file(SHA256 ${ROOT}/${Input} Hash)
  string(APPEND Hashes "${Input} ${Hash}\n")
endforeach()
string(SHA256 Hash "${Hashes}")
string(SUBSTRING ${Hash} 0 12 Short)
file(WRITE ${OUTPUT}
  "#include \"BuildId.h\"\n"
  "const char jwttidy::BuildId[] = \"${VERSION}-llvm${LLVM}-${Short}\";\n")
